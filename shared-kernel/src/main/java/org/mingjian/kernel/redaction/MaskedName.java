package org.mingjian.kernel.redaction;

import java.util.Set;
import java.util.regex.Pattern;

/** Names of natural persons as the public may read them: the family name stays. */
public final class MaskedName {

    /** What stands in place of a minor's name, of which nothing stays. */
    public static final String MINOR = "未成年人";

    private static final Set<String> COMPOUND = Set.of(
            "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊", "赫连", "澹台", "皇甫", "宗政",
            "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于", "司空", "令狐");

    private static final int COMPOUND_LENGTH = 2;
    private static final int LONGEST_WITH_COMPOUND = 4;

    /** A sole trader without a trade name goes by the owner's own. */
    private static final Pattern OWN_NAME = Pattern.compile("[\\p{IsHan}·]{2,4}");

    private static final Pattern TRADE = Pattern.compile(".*[店行厂部社铺馆坊屋摊室站所场院吧城园号中心档点庄楼司阁轩斋堂居府]");

    private MaskedName() {}

    /** 张三 becomes 张某, 张三丰 张某某, 欧阳修 欧阳某; of any other name the first character stays. */
    public static String of(String name) {
        String stripped = name.strip();
        int[] characters = stripped.codePoints().toArray();
        if (characters.length == 0) {
            return "某";
        }
        boolean compound = characters.length > COMPOUND_LENGTH
                && characters.length <= LONGEST_WITH_COMPOUND
                && COMPOUND.contains(new String(characters, 0, COMPOUND_LENGTH));
        int kept = compound ? COMPOUND_LENGTH : 1;
        boolean isHan = Character.UnicodeScript.of(characters[0]) == Character.UnicodeScript.HAN;
        int masked = isHan && characters.length <= LONGEST_WITH_COMPOUND ? Math.max(1, characters.length - kept) : 1;
        return new String(characters, 0, kept) + "某".repeat(masked);
    }

    /** Whether what a sole trader is called is somebody's own name rather than that of a business. */
    public static boolean isOwnName(String name) {
        return OWN_NAME.matcher(name.strip()).matches()
                && !TRADE.matcher(name.strip()).matches();
    }
}
