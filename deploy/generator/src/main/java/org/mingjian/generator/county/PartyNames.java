package org.mingjian.generator.county;

import java.util.SplittableRandom;

import org.mingjian.kernel.contract.cases.PartyKind;

/** Invents parties. The same number is always the same party, so that some come back during the year. */
final class PartyNames {

    private static final int COMPANIES = 9_000;
    private static final int TRADERS = 14_000;

    private static final String SURNAMES = "林陈黄张吴李王郑蔡刘叶苏杨许谢洪曾廖罗邱";
    private static final String GIVEN = "文明志建国秀英丽华伟强芳敏静海山春生玉兰金水木火土成福良德信义礼智安康宁平和";
    private static final String BRANDS = "鼎瑞恒泰盛源丰润达兴隆嘉茂宏昌永裕顺康晟铭诚远航嵘";
    private static final String[] COMPANY_TRADES = {
        "茶业有限公司", "贸易有限公司", "建筑工程有限公司", "食品有限公司", "物流有限公司", "机械有限公司", "农业发展有限公司", "餐饮管理有限公司", "竹木制品有限公司", "环保科技有限公司"
    };
    private static final String[] TRADER_TRADES = {"茶行", "小吃店", "食杂店", "五金店", "理发店", "汽车修理店", "水果店", "药店", "服装店", "农资店"
    };

    private final Seed seed;
    private final String county;
    private final String countyName;

    PartyNames(Seed seed, String county, String countyName) {
        this.seed = seed;
        this.county = county;
        this.countyName = countyName;
    }

    /** Some party of that kind. */
    Party some(PartyKind kind, SplittableRandom random) {
        return switch (kind) {
            case ORGANISATION -> company(random.nextInt(COMPANIES));
            case SOLE_TRADER -> trader(random.nextInt(TRADERS));
            case PERSON -> new Party(PartyKind.PERSON, person(random), null);
        };
    }

    /** An invented name of a person. */
    static String person(SplittableRandom random) {
        String name = letter(SURNAMES, random) + letter(GIVEN, random);
        return random.nextInt(10) < 8 ? name + letter(GIVEN, random) : name;
    }

    private Party company(int number) {
        SplittableRandom random = seed.random("company", number);
        String brand = letter(BRANDS, random) + letter(BRANDS, random) + letter(BRANDS, random);
        String name = countyName + brand + COMPANY_TRADES[random.nextInt(COMPANY_TRADES.length)];
        return new Party(PartyKind.ORGANISATION, name, CreditCodes.company(county, number));
    }

    private Party trader(int number) {
        SplittableRandom random = seed.random("trader", number);
        String name = countyName
                + letter(BRANDS, random)
                + letter(GIVEN, random)
                + letter(BRANDS, random)
                + TRADER_TRADES[random.nextInt(TRADER_TRADES.length)];
        return new Party(PartyKind.SOLE_TRADER, name, CreditCodes.trader(county, number));
    }

    private static String letter(String letters, SplittableRandom random) {
        return String.valueOf(letters.charAt(random.nextInt(letters.length())));
    }
}
