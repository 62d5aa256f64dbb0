package org.mingjian.kernel.redaction;

import java.time.LocalDate;
import java.util.EnumSet;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.statute.Jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

/** What is personal by its form is found however it is written, and what is not is left alone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RedactorTest {

    private static final Redactor ALL = new Redactor(EnumSet.allOf(PersonalMark.class));

    @ParameterizedTest
    @CsvSource({
        "身份证350524199001011234无证经营, IDENTITY_NUMBER, 350524199001011234",
        "身份证35052419900101123X无证经营, IDENTITY_NUMBER, 35052419900101123X",
        "身份证３５０５２４１９９００１０１１２３４, IDENTITY_NUMBER, １９９００１０１",
        "身份证350524 19900101 1234, IDENTITY_NUMBER, 19900101",
        "身份证350524900101123, IDENTITY_NUMBER, 350524900101123",
        "拨打13812345678推销, PHONE, 13812345678",
        "拨打138-1234-5678推销, PHONE, 1234-5678",
        "拨打138 1234 5678推销, PHONE, 1234 5678",
        "拨打+8613812345678推销, PHONE, 13812345678",
        "拨打0595-23232323推销, PHONE, 23232323",
        "电话23232323, PHONE, 23232323",
        "收款6222021402012345678, BANK_ACCOUNT, 6222021402012345678",
        "收款6222 0214 0201 2345 678, BANK_ACCOUNT, 2345 678",
        "账号：1408010101, BANK_ACCOUNT, 1408010101",
        "闽（2020）安溪县不动产权第0012345号房屋违建, PROPERTY_CERTIFICATE, 0012345",
        "房权证安溪字第12345号, PROPERTY_CERTIFICATE, 12345",
        "家住安溪县凤城镇大同路8号的住户占道, HOME_ADDRESS, 大同路",
        "在凤城镇河滨小区3号楼502室经营, HOME_ADDRESS, 502",
        "住址：凤城镇大同路, HOME_ADDRESS, 大同路",
        "茶行（经营者：张三丰）未明码标价, NAMED_PERSON, 张三丰",
        "法定代表人：李四, NAMED_PERSON, 李四"
    })
    void personal_data_is_taken_out_and_named(String text, PersonalMark mark, String secret) {
        // when
        Redactor.Clean clean = ALL.clean(text);
        // then
        assertThat(clean.found()).contains(mark);
        assertThat(clean.text()).doesNotContain(secret).contains("〔已隐去" + mark.label() + "〕");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "未按规定明码标价",
                "安市监罚〔2022〕31号决定未履行",
                "超限运输49.5吨，罚款5000元",
                "2022年3月2日在大同路88号门前占道经营",
                "统一社会信用代码91350524MA00000001虚假登记",
                "销售批号20220301、条码6901234567892的过期食品",
                "违反《行政处罚法》第四十八条",
                "当事人：未按规定明码标价",
                "住宅装修未办许可",
                ""
            })
    void what_is_not_personal_stays_as_it_is(String text) {
        // when
        Redactor.Clean clean = ALL.clean(text);
        // then
        assertThat(clean.found()).isEmpty();
        assertThat(clean.text()).isEqualTo(text);
    }

    @Test
    void a_text_made_to_be_slow_is_read_at_once() {
        // given
        String text = "凤城镇1号".repeat(100);
        // when
        long before = System.nanoTime();
        ALL.clean(text);
        // then
        assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
    }

    @ParameterizedTest
    @CsvSource({"张三, 张某", "张三丰, 张某某", "欧阳修, 欧阳某", "司马相如, 司马某某", "欧阳, 欧某", "阿卜杜拉·买买提, 阿某", "John Smith, J某", "李, 李某"})
    void of_a_name_the_family_name_stays(String name, String masked) {
        // then
        assertThat(MaskedName.of(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"张三丰, true", "安溪县某某茶行, false", "老王面馆, false", "张记小吃店, false", "李四, true"})
    void a_sole_trader_may_go_by_the_owners_own_name(String name, boolean own) {
        // then
        assertThat(MaskedName.isOwnName(name)).isEqualTo(own);
    }

    @Test
    void a_profile_of_the_kind_and_place_goes_before_the_general_one() {
        // given
        RedactionProfiles profiles = RedactionProfiles.parse("profiles", """
                version,kinds,jurisdiction,removes,masks,fields,law,article,basis,from,to
                A,,CN,PHONE,PERSON,party,法,1,法一,2018-01-01,
                B,,CN-FJ,PHONE;HOME_ADDRESS,PERSON,party,法,1,法一,2019-01-01,
                C,LEVY,CN-FJ,PHONE,,party;matter,法,1,法一,2019-01-01,2020-12-31
                """);
        Jurisdiction fujian = Jurisdiction.parse("CN-FJ-350524");
        // then
        assertThat(profiles.find(CaseKind.LEVY, fujian, LocalDate.parse("2020-12-31"))
                        .version())
                .isEqualTo("C");
        assertThat(profiles.find(CaseKind.LEVY, fujian, LocalDate.parse("2021-01-01"))
                        .version())
                .isEqualTo("B");
        assertThat(profiles.find(CaseKind.PENALTY, fujian, LocalDate.parse("2018-06-01"))
                        .version())
                .isEqualTo("A");
        assertThat(profiles.find(CaseKind.LEVY, Jurisdiction.parse("CN-SC"), LocalDate.parse("2020-06-01"))
                        .version())
                .isEqualTo("A");
    }

    @Test
    void what_the_suite_ships_binds_everywhere_and_always() {
        // then
        for (CaseKind kind : CaseKind.values()) {
            assertThat(RedactionProfiles.load()
                            .find(kind, Jurisdiction.parse("CN-FJ-350524/police"), LocalDate.of(1999, 1, 1))
                            .removes())
                    .containsExactlyInAnyOrder(PersonalMark.values());
        }
    }
}
