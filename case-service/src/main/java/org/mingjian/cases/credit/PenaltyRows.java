package org.mingjian.cases.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.mingjian.cases.casefile.Party;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.Sanction;
import org.mingjian.kernel.contract.cases.StepText;

/** Rows on penalties, field by field (信用信息公示标准：行政处罚). */
final class PenaltyRows {

    private static final String SEPARATOR = ";";
    private static final int FIRST_KINDS = 1;

    private PenaltyRows() {}

    static CreditRow of2015(CreditCase one, PenaltyDecided decided, LocalDate today) {
        Party party = one.party();
        boolean person = party.kind() == PartyKind.PERSON;
        List<String> kinds = kinds(decided);
        return new CreditRow()
                .required("CF_WSH", "决定书文号", decided.documentNumber())
                .required("CF_CFMC", "处罚名称", one.matter())
                .required("CF_CFLB1", "处罚类别1", kinds.isEmpty() ? null : kinds.getFirst())
                .optional("CF_CFLB2", kinds.stream().skip(FIRST_KINDS).collect(Collectors.joining(SEPARATOR)))
                .required("CF_SY", "处罚事由", one.matter())
                .required("CF_YJ", "处罚依据", decided.legalBasis())
                .required("CF_XDR_MC", "行政相对人名称", party.name())
                .code(!person, "CF_XDR_SHXYM", "统一社会信用代码", party.code())
                .optional("CF_XDR_ZDM", null)
                .optional("CF_XDR_GSDJ", null)
                .optional("CF_XDR_SWDJ", null)
                .when(person, "CF_XDR_SFZ", "居民身份证号", party.identityNumber())
                .when(party.kind() == PartyKind.ORGANISATION, "CF_FR", "法定代表人", party.representative())
                .required("CF_JG", "处罚结果", StepText.withoutFreeText(decided))
                .day("CF_JDRQ", "处罚决定日期", decided.on(), today)
                .required("CF_XZJG", "处罚机关", one.agencyName())
                .optional("CF_ZT", one.stands() ? "0" : "1")
                .required("DFBM", "地方编码", one.division().substring(0, 6))
                .optional("SJC", CreditRow.slashed(one.changedOn()))
                .optional("BZ", null);
    }

    static CreditRow of2018(CreditCase one, PenaltyDecided decided, LocalDate today) {
        CreditRow row = new CreditRow();
        PartyCells.add(row, "CF", one.party());
        LocalDate until = one.disclosedUntil();
        row.required("CF_WSH", "行政处罚决定书文号", decided.documentNumber())
                .required("CF_WFXW", "违法行为类型", decided.violation())
                .required("CF_SY", "违法事实", one.matter())
                .required("CF_YJ", "处罚依据", decided.legalBasis())
                .required("CF_CFLB", "处罚类别", String.join(SEPARATOR, kinds(decided)))
                .required("CF_NR", "处罚内容", StepText.withoutFreeText(decided))
                .wan(decided.sanctions().contains(Sanction.FINE), "CF_NR_FK", "罚款金额（万元）", decided.fine())
                .wan(
                        decided.sanctions().contains(Sanction.CONFISCATION),
                        "CF_NR_WFFF",
                        "没收违法所得、没收非法财物的金额（万元）",
                        decided.confiscated())
                // No step tells which licence is taken away; where one is, the row cannot be complete.
                .when(takesALicence(decided), "CF_NR_ZKDX", "暂扣或吊销证照名称及编号", null)
                .day("CF_JDRQ", "处罚决定日期", decided.on(), today)
                .optional("CF_YXQ", null)
                .optional("CF_GSJZQ", CreditRow.slashed(until));
        if (until != null && until.isBefore(decided.on())) {
            row.fault("CF_GSJZQ", "“公示截止期”早于处罚决定日期");
        }
        return PartyCells.source(row, "CF_CFJG", "CF_SJLY", one);
    }

    private static boolean takesALicence(PenaltyDecided decided) {
        return decided.sanctions().contains(Sanction.LICENCE_SUSPENSION)
                || decided.sanctions().contains(Sanction.LICENCE_REVOCATION);
    }

    private static List<String> kinds(PenaltyDecided decided) {
        return decided.sanctions().stream().map(Sanction::label).toList();
    }
}
