package org.mingjian.cases.credit;

import java.time.LocalDate;

import org.mingjian.cases.casefile.Party;
import org.mingjian.kernel.contract.cases.LicenceDecided;
import org.mingjian.kernel.contract.cases.PartyKind;

/** Rows on licences, field by field (信用信息公示标准：行政许可). */
final class LicenceRows {

    private static final String DOCUMENT = "准予行政许可决定书";

    private LicenceRows() {}

    static CreditRow of2015(CreditCase one, LicenceDecided decided, LocalDate today) {
        Party party = one.party();
        boolean person = party.kind() == PartyKind.PERSON;
        return new CreditRow()
                .required("XK_WSH", "决定书文号", decided.documentNumber())
                .required("XK_XMMC", "项目名称", one.matter())
                .required("XK_SPLB", "审批类别", categoryOf(decided))
                .required("XK_NR", "许可内容", one.matter())
                .required("XK_XDR", "行政相对人名称", party.name())
                .code(!person, "XK_XDR_SHXYM", "统一社会信用代码", party.code())
                .optional("XK_XDR_ZDM", null)
                .optional("XK_XDR_GSDJ", null)
                .optional("XK_XDR_SWDJ", null)
                .when(person, "XK_XDR_SFZ", "居民身份证号", party.identityNumber())
                .when(party.kind() == PartyKind.ORGANISATION, "XK_FR", "法定代表人", party.representative())
                .day("XK_JDRQ", "许可决定日期", decided.on(), today)
                .optional("XK_JZQ", CreditRow.slashed(decided.validTo()))
                .required("XK_XZJG", "许可机关", one.agencyName())
                .optional("XK_ZT", one.stands() ? "0" : "1")
                .required("DFBM", "地方编码", one.division().substring(0, 6))
                .optional("SJC", CreditRow.slashed(one.changedOn()))
                .optional("BZ", null);
    }

    static CreditRow of2018(CreditCase one, LicenceDecided decided, LocalDate today) {
        CreditRow row = new CreditRow();
        PartyCells.add(row, "XK", one.party());
        row.required("XK_XKWS", "行政许可决定文书名称", DOCUMENT)
                .required("XK_WSH", "行政许可决定文书号", decided.documentNumber())
                .required("XK_XKLB", "许可类别", categoryOf(decided))
                .optional("XK_XKZS", decided.certificateName())
                .optional("XK_XKBH", decided.licenceNumber())
                .required("XK_NR", "许可内容", one.matter())
                .day("XK_JDRQ", "许可决定日期", decided.on(), today)
                .optional("XK_YXQZ", CreditRow.slashed(decided.validFrom()))
                .optional("XK_YXQZI", CreditRow.slashed(decided.validTo()))
                .required("XK_ZT", "当前状态", one.stands() ? "1" : "0");
        LocalDate from = decided.validFrom();
        LocalDate to = decided.validTo();
        if (from != null && to != null && to.isBefore(from)) {
            row.fault("XK_YXQZI", "“有效期至”早于“有效期自”");
        }
        return PartyCells.source(row, "XK_XKJG", "XK_LYDW", one);
    }

    private static String categoryOf(LicenceDecided decided) {
        return decided.licenceCategory() == null
                ? ""
                : decided.licenceCategory().label();
    }
}
