package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A step as it stands on the wire: in JSON, in a row of CSV, in an event. Which fields a type takes is decided by the
 * record of the type, whose components have the same names; everything else is null. The same shape in both directions
 * keeps one mapping.
 */
public record StepForm(
        @Labelled(value = "步骤类型", english = "type of step") @Nullable
        String type,

        @Labelled(value = "法定日期", english = "legal date") @Nullable
        LocalDate on,

        @Labelled(value = "执法证件编号", english = "certificate numbers of the officers who took the step") @Nullable
        List<String> officers,

        @Labelled(value = "说明，不含个人信息", english = "what the agency wrote beside the step, never personal data") @Nullable
        String note,

        @Labelled(value = "文号", english = "number of the document") @Nullable
        String documentNumber,

        @Labelled(value = "结果", english = "outcome, by type of step") @Nullable
        String outcome,

        @Labelled(value = "处罚种类", english = "kinds of sanction") @Nullable
        List<String> sanctions,

        @Labelled(value = "罚款，元", english = "fine in yuan") @Nullable
        BigDecimal fine,

        @Labelled(value = "没收金额，元", english = "confiscated, in yuan") @Nullable
        BigDecimal confiscated,

        @Labelled(value = "从轻、减轻", english = "weight of a penalty") @Nullable
        String weight,

        @Labelled(value = "法制审核人员", english = "legal reviewer") @Nullable
        String reviewer,

        @Labelled(value = "法制审核意见", english = "legal review opinion") @Nullable
        String opinion,

        @Labelled(value = "时长，分钟", english = "length in minutes") @Nullable
        Integer minutes,

        @Labelled(value = "措施", english = "compulsory or flexible measure, by type of step") @Nullable
        String measure,

        @Labelled(value = "强制执行方式", english = "means of execution") @Nullable
        String means,

        @Labelled(value = "金额，元", english = "amount in yuan") @Nullable
        BigDecimal amount,

        @Labelled(value = "检查记录是否完整", english = "whether the record of the inspection is complete") @Nullable
        Boolean recordComplete,

        @Labelled(value = "检查结果", english = "result of an inspection") @Nullable
        String result,

        @Labelled(value = "其他行为种类", english = "kind of other act") @Nullable
        String act,

        @Labelled(value = "方式", english = "method of delivery or payment, by type of step") @Nullable
        String method,

        @Labelled(value = "公示渠道", english = "where it was disclosed") @Nullable
        String channel,

        @Labelled(value = "线索来源", english = "source of the lead") @Nullable
        String source,

        @Labelled(value = "证据种类", english = "kind of evidence") @Nullable
        String evidence,

        @Labelled(value = "原因", english = "reason, by type of step") @Nullable
        String reason,

        @Labelled(value = "不予处罚的理由", english = "why no penalty is given") @Nullable
        String ground,

        @Labelled(value = "违法行为终了之日", english = "day the unlawful act ended") @Nullable
        LocalDate actEndedOn,

        @Labelled(value = "违法行为被发现之日", english = "day the unlawful act was discovered") @Nullable
        LocalDate discoveredOn,

        @Labelled(
                value = "涉及生命健康安全、金融安全且有危害后果",
                english = "life and health or financial safety is concerned and harm was done")
        @Nullable
        Boolean gravelyHarmful,

        @Labelled(value = "当事人在违法行为时的年龄", english = "age of the party on the day of the act") @Nullable
        Integer partyAge,

        @Labelled(value = "是否告知听证权利", english = "whether the right to a hearing was told") @Nullable
        Boolean hearingOffered,

        @Labelled(value = "听证日期", english = "day of the hearing") @Nullable
        LocalDate heldOn,

        @Labelled(value = "听证主持人", english = "host of the hearing") @Nullable
        String host,

        @Labelled(value = "审核人员是否具有法律职业资格", english = "whether the reviewer holds the legal professional qualification")
        @Nullable
        Boolean qualified,

        @Labelled(value = "决定书文本的SHA-256", english = "SHA-256 of the text of the decision") @Nullable
        String draftDigest,

        @Labelled(value = "是否重大执法决定", english = "whether it is a major decision") @Nullable
        Boolean major,

        @Labelled(value = "公告之日", english = "day delivery by announcement began") @Nullable
        LocalDate announcedOn,

        @Labelled(value = "延至", english = "last day") @Nullable
        LocalDate until,

        @Labelled(value = "专用票据号", english = "number of the special receipt") @Nullable
        String receiptNumber,

        @Labelled(value = "所延长的期限", english = "topic of the limit that is extended") @Nullable
        String limit,

        @Labelled(value = "批准人", english = "who approved it") @Nullable
        String approvedBy,

        @Labelled(value = "接收机关", english = "agency that received the case") @Nullable
        String receiver,

        @Labelled(value = "作出机关", english = "who did so") @Nullable
        String by,

        @Labelled(value = "保管期限", english = "how long the file is kept") @Nullable
        String retention,

        @Labelled(value = "申请类型", english = "what is applied for") @Nullable
        String application,

        @Labelled(value = "原许可有效期届满之日", english = "last day of the licence to be extended") @Nullable
        LocalDate licenceExpiresOn,

        @Labelled(value = "承诺办理时限，工作日", english = "working days promised") @Nullable
        Integer promisedDays,

        @Labelled(value = "许可有效期届满之日", english = "last day of the licence") @Nullable
        LocalDate validTo,

        @Labelled(value = "是否情况紧急当场实施", english = "whether it was done on the spot because of urgency") @Nullable
        Boolean onTheSpot,

        @Labelled(value = "开始的钟点", english = "hour of the day it began, 0 to 23") @Nullable
        Integer hour,

        @Labelled(value = "是否紧急情况", english = "whether it was an emergency") @Nullable
        Boolean emergency,

        @Labelled(value = "检查依据的类型", english = "why the inspection is made") @Nullable
        String basis,

        @Labelled(value = "事项编码", english = "code of the item, in the list of powers or of inspections") @Nullable
        String item,

        @Labelled(value = "是否扫码入企", english = "whether the inspectors registered by code") @Nullable
        Boolean scanned,

        @Labelled(value = "送审材料", english = "materials handed in for the legal review") @Nullable
        List<String> materials,

        @Labelled(value = "应当补正的送审材料", english = "materials missing for the legal review") @Nullable
        List<String> missing,

        @Labelled(value = "审核要点", english = "points of the legal review that were examined") @Nullable
        List<String> points,

        @Labelled(value = "存在问题的审核要点", english = "points the legal review did not agree with") @Nullable
        List<String> problemsIn,

        @Labelled(value = "水上当场收缴的抵岸之日", english = "day of landing after a collection afloat") @Nullable
        LocalDate landedOn,

        @Labelled(value = "是否统一、联合或者集中办理", english = "whether several agencies decide together") @Nullable
        Boolean joint,

        @Labelled(value = "是否强制拆除违法的建筑物等", english = "whether an unlawful building is to be demolished") @Nullable
        Boolean demolition,

        @Labelled(
                value = "是否对居民生活停止供水、供电、供热、供燃气",
                english = "whether water, power, heat or gas of residents is cut off")
        @Nullable
        Boolean cutsUtilities,

        @Labelled(value = "是否已将加处标准告知当事人", english = "whether the party was told the rate of the additional fine")
        @Nullable
        Boolean rateTold,

        @Labelled(value = "卷内目录，逐项列出文书", english = "the papers in the file, one by one") @Nullable
        List<String> papers,

        @Labelled(value = "公示审核人", english = "who checked what is disclosed") @Nullable
        String checker,

        @Labelled(value = "公示内容，不含个人信息", english = "what is disclosed of the matter, never personal data") @Nullable
        String summary,

        @Labelled(value = "不予公开原因消除的说明", english = "why what was withheld may be disclosed now") @Nullable
        String released,

        @Labelled(value = "所替换的公示文号", english = "number of the disclosed decision it takes the place of") @Nullable
        String replaces,

        @Labelled(value = "公示截止日", english = "last day it is disclosed") @Nullable
        LocalDate disclosedUntil,

        @Labelled(value = "违法行为类型", english = "type of violation") @Nullable
        String violation,

        @Labelled(value = "法律依据", english = "provisions the decision rests on") @Nullable
        String legalBasis,

        @Labelled(value = "许可类别", english = "category of licence") @Nullable
        String licenceCategory,

        @Labelled(value = "许可证书名称", english = "name of the licence certificate") @Nullable
        String certificateName,

        @Labelled(value = "许可编号", english = "number of the licence") @Nullable
        String licenceNumber,

        @Labelled(value = "许可有效期起始之日", english = "first day of the licence") @Nullable
        LocalDate validFrom,

        @Labelled(value = "适用的裁量阶次", english = "key of the band of the discretion benchmark") @Nullable
        String band,

        @Labelled(value = "违法所得或者货值金额，元", english = "amount that multiples are counted from, in yuan") @Nullable
        BigDecimal baseAmount,

        @Labelled(value = "适用的清单事项", english = "key of the item of the four lists") @Nullable
        String listItem,

        @Labelled(value = "各项适用条件的证据，不含个人信息", english = "what proves each condition of the item, never personal data")
        @Nullable
        List<String> proofs,

        @Labelled(value = "音像记录编号", english = "id of the recording kept here") @Nullable
        String recording,

        @Labelled(value = "音像记录校验值", english = "SHA-256 of the recording, 64 lower-case hexadecimal digits") @Nullable
        String sha256,

        @Labelled(value = "随机抽查编号", english = "id of the random draw the inspection comes from") @Nullable
        String draw) {}
