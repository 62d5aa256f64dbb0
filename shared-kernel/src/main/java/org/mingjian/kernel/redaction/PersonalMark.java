package org.mingjian.kernel.redaction;

import java.util.regex.Pattern;

/**
 * Personal data that can be recognised in a text by its form. Names are not among it, except behind a word that says
 * whose they are: nothing tells a name from other words.
 */
public enum PersonalMark {
    IDENTITY_NUMBER(
            "身份证件号码",
            "(?<![0-9A-Za-z])[1-9]\\d{5}[ -]?(?:(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[ -]?\\d{3}[\\dXx]"
                    + "|\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[ -]?\\d{3})(?![0-9A-Za-z])"),
    BANK_ACCOUNT(
            "银行账号",
            "(?<![0-9A-Za-z])\\d(?:[ -]?\\d){15,18}(?![0-9A-Za-z])"
                    + "|(?<=账号|帐号|账户|卡号)(?:[：:为是]\\s*)?\\d(?:[ -]?\\d){7,29}"),
    PHONE(
            "电话号码",
            "(?<![0-9A-Za-z])(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?![0-9A-Za-z])"
                    + "|(?<![0-9A-Za-z])0\\d{2,3}[ -]?[2-9]\\d{2,3}[ -]?\\d{4}(?![0-9A-Za-z])"
                    + "|(?<=电话|手机|手机号|联系方式)(?:[：:为是]\\s*)?[2-9]\\d{6,7}(?!\\d)"),
    PROPERTY_CERTIFICATE(
            "权属证书编号",
            "(?:[\\p{IsHan}]?[（(〔\\[]\\d{4}[)）〕\\]][\\p{IsHan}]{0,12}|[\\p{IsHan}]{0,6})"
                    + "(?:不动产权|房权证|房产证|房地权证|土地证|国用|集用)[^，。；,;\\s]{0,20}?\\d{3,}号?"),
    HOME_ADDRESS(
            "家庭住址",
            "(?<=家庭住址|户籍地址|户籍所在地|居住地|住址|家住|现住)[：:为在是]?[^，。；,;、（）()]{2,60}"
                    + "|[\\p{IsHan}0-9A-Za-z-]{2,40}?\\d+(?:号楼|栋|幢|座|单元|号)[\\p{IsHan}0-9A-Za-z-]{0,12}?\\d+(?:室|房|户)"),
    NAMED_PERSON("自然人姓名", "(?<=法定代表人|经营者|负责人|监护人|受害人|被害人|证人|姓名)[：:][\\p{IsHan}·]{2,15}");

    private final String label;
    private final Pattern pattern;

    PersonalMark(String label, String pattern) {
        this.label = label;
        this.pattern = Pattern.compile(pattern);
    }

    /** What a clerk calls it. */
    public String label() {
        return label;
    }

    Pattern pattern() {
        return pattern;
    }
}
