package org.mingjian.cases.credit;

import org.mingjian.cases.casefile.Party;
import org.mingjian.kernel.contract.cases.PartyKind;

/** What both kinds of rows of 2018 say alike. */
final class PartyCells {

    private static final String IDENTITY_CARD = "身份证";

    private PartyCells() {}

    /**
     * Who the decision is about.
     *
     * @param prefix of the kind's fields
     */
    static void add(CreditRow row, String prefix, Party party) {
        boolean person = party.kind() == PartyKind.PERSON;
        row.required(prefix + "_XDR_MC", "行政相对人名称", party.name())
                .required(prefix + "_XDR_LB", "行政相对人类别", labelOf(party.kind()))
                .code(!person, prefix + "_XDR_SHXYM", "统一社会信用代码", party.code())
                .optional(prefix + "_XDR_GSZC", null)
                .optional(prefix + "_XDR_ZZJG", null)
                .optional(prefix + "_XDR_SWDJ", null)
                .optional(prefix + "_XDR_SYDW", null)
                .optional(prefix + "_XDR_SHZZ", null)
                .when(
                        party.kind() == PartyKind.ORGANISATION,
                        prefix.equals("CF") ? "CF_FRDB" : "XK_FRDB",
                        "法定代表人",
                        party.representative())
                .optional(prefix + "_FR_ZJLX", null)
                .optional(prefix + "_FR_ZJHM", null)
                .when(person, prefix + "_XDR_ZJLX", "证件类型", party.identityNumber() == null ? null : IDENTITY_CARD)
                .when(person, prefix + "_XDR_ZJHM", "证件号码", party.identityNumber());
    }

    /** Who decided, and who hands it in: the same, as far as the suite knows. */
    static CreditRow source(CreditRow row, String organ, String source, CreditCase one) {
        return row.required(organ, "机关名称", one.agencyName())
                .code(true, organ + "DM", "机关统一社会信用代码", one.agency())
                .required(source, "数据来源单位", one.agencyName())
                .code(true, source + "DM", "数据来源单位统一社会信用代码", one.agency())
                .optional("BZ", null);
    }

    private static String labelOf(PartyKind kind) {
        return switch (kind) {
            case ORGANISATION -> "法人及非法人组织";
            case PERSON -> "自然人";
            case SOLE_TRADER -> "个体工商户";
        };
    }
}
