package org.mingjian.kernel.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The closed catalogue of problems. The code is stable and language-free: programs key on it, the page
 * {@code /problems/<code>} explains it. The title says what is wrong; the advice says what to do next.
 */
public enum ProblemType {
    // who may do what
    LOGIN_REQUIRED(401, "需要登录", "请先登录；业务系统请携带有效的访问令牌，令牌过期请重新获取。"),
    FORBIDDEN(403, "没有权限", "当前账号的角色不能做这件事；如工作需要，请联系本机关管理员。"),
    DUTIES_NOT_SEPARATED(403, "职责应当分离", "这一步应当由与本案办理无关的人员完成；请由其他有权限的人员办理。"),
    OUTSIDE_DATA_SCOPE(403, "超出管辖范围", "请求涉及的区划或者机关不在当前账号的管辖范围内；请核对区划代码和机关代码。"),
    CROSS_SITE_REQUEST(403, "请求来源不可信", "页面请求缺少防伪标记；请从本系统页面重新操作。"),

    // how it was asked
    MALFORMED_PATH(400, "地址不规范", "地址中含有不允许的字符；请按接口文档书写。"),
    MALFORMED_JSON(400, "内容无法读取", "请求内容不是规范的JSON；请按提示的位置检查。"),
    MALFORMED_CSV(400, "表格无法读取", "内容不是规范的CSV；请使用下载的模板，首行为列名。"),
    WRONG_ENCODING(400, "编码不正确", "内容不是UTF-8编码；请另存为UTF-8后重新提交。"),
    VALIDATION_FAILED(400, "内容不符合要求", "请按逐项提示修改后重新提交。"),
    LIMIT_OUT_OF_RANGE(400, "每页条数超出范围", "每页条数应为1至200。"),
    BAD_CURSOR(400, "翻页标记无效", "翻页标记不是本系统给出的；请从第一页重新开始。"),
    NOT_FOUND(404, "没有找到", "没有这项内容，或者不在当前账号的管辖范围内；请核对编号。"),
    NO_LONGER_DISCLOSED(410, "不再公示", "该决定不再公示；理由见说明。"),
    METHOD_NOT_ALLOWED(405, "操作方式不支持", "该地址不支持这种操作；请对照接口文档。"),
    NOT_ACCEPTABLE(406, "格式不支持", "不能以所要求的格式返回；请对照接口文档。"),
    PAYLOAD_TOO_LARGE(413, "内容过大", "提交的内容超过上限；请拆分后分批提交。"),
    UNSUPPORTED_MEDIA_TYPE(415, "提交的格式不支持", "请使用接口文档列明的内容类型。"),
    TOO_MANY_REQUESTS(429, "请求过于频繁", "请按Retry-After给出的时间稍后再试。"),

    // concurrency and repetition
    PRECONDITION_REQUIRED(428, "缺少版本标记", "修改前请先读取，并在If-Match中带回读取到的ETag。"),
    STALE_VERSION(412, "内容已被他人修改", "请重新读取最新内容，确认后再提交。"),
    IDEMPOTENCY_KEY_REQUIRED(400, "缺少幂等键", "请在Idempotency-Key中给出本次提交的唯一标识，重试时保持不变。"),
    IDEMPOTENCY_KEY_REUSED(422, "幂等键已用于其他内容", "同一幂等键只能用于同一内容；内容不同请换新的幂等键。"),
    STILL_IN_PROGRESS(409, "相同请求正在处理", "相同幂等键的请求还在处理；请稍后以同一幂等键重试。"),
    ALREADY_EXISTS(409, "已经存在", "同一编号已经存在；请核对编号，或者读取已有内容。"),

    // recordings
    UPLOAD_OFFSET_MISMATCH(409, "续传位置不符", "请先查询已经收到的字节数（Upload-Offset），从该位置接着上传。"),
    RECORDING_CLOSED(409, "录像已经收齐", "该音像记录已经收齐或者已被退回，不能再写入；需要补充的请另行登记。"),
    RECORDING_NOT_COMPLETE(409, "录像没有收齐", "该音像记录尚未收齐或者已被退回，不能调阅；请待上传完成后再试。"),
    DIGEST_MISMATCH(422, "校验值不符", "收到的内容与登记的校验值不一致，已退回，没有保存；请核对原始文件，重新登记并上传。"),
    MEDIA_TYPE_MISMATCH(422, "内容与媒体类型不符", "文件内容不是所登记的媒体类型，没有保存；请核对原始文件和媒体类型，重新登记并上传。"),
    RECORDING_DESTROYED(410, "录像已依法销毁", "该音像记录保管期限届满，已经批准销毁；销毁凭证仍可查阅。"),
    SAME_PERSON(403, "不能批准自己提出的事项", "提出销毁和批准销毁的应当是不同的人；请由另一名监督人员批准。"),
    ALREADY_APPROVED(409, "已经批准", "该次清点已经批准，不能再次批准。"),
    LINK_NOT_VALID(403, "调阅链接无效", "调阅链接已过期、被改动或者属于他人；请重新申请调阅。"),
    RANGE_NOT_SATISFIABLE(416, "读取范围无效", "所要求的范围超出文件长度；请核对后重试。"),
    RECORDING_DAMAGED(500, "保存的录像已损坏", "系统保存的音像记录残缺或者无法解密；请立即告知管理员，并保全原始文件。"),

    // what was reported
    UNKNOWN_AGENCY(422, "机关不在名录内", "该机关未登记为执法主体，或者当日不在有效期内；请核对机关代码。"),
    UNKNOWN_DIVISION(422, "区划代码不存在", "请填写有效的6位或者9位行政区划代码。"),
    WRONG_CHECK_DIGIT(422, "统一社会信用代码有误", "校验位不符；请核对18位统一社会信用代码。"),
    MALFORMED_IDENTIFIER(422, "编号格式有误", "请按接口文档的格式填写编号。"),
    MISSING_FIELD(422, "缺少必填项", "请补齐所列项目。"),
    UNKNOWN_VALUE(422, "取值无法识别", "请从列出的取值中选择。"),
    UNEXPECTED_FIELD(422, "多余的项目", "请删去不属于该步骤的项目。"),
    OUT_OF_RANGE(422, "数值超出范围", "请核对数额、长度和日期。"),
    NO_STEPS(422, "没有步骤", "案件至少应有一个步骤。"),
    CASE_TOO_LARGE(413, "案件内容过大", "一个案件最多10000个步骤，全部步骤的内容合计最多2兆字节；请精简备注等文字后重新提交。"),
    FUTURE_DATE(422, "日期在将来", "已经发生的步骤不能填写将来的日期；请核对。"),
    DATE_ORDER(422, "日期先后矛盾", "后一步骤的日期不能早于前一步骤；请核对各步骤日期。"),
    DECIDED_BEFORE_OPENED(422, "决定早于立案", "决定日期不能早于立案或者受理日期；请核对。"),
    STEP_NOT_OF_KIND(422, "步骤不属于该类案件", "该类案件没有这种步骤；请核对案件种类和步骤类型。"),
    CASE_NUMBER_CONFLICT(422, "案号已用于其他内容", "同一机关的同一案号已有不同内容；更正请追加新的步骤，误用案号请换号。"),

    // what the law holds against it
    STEP_NOT_ALLOWED(422, "程序上不能进行该步骤", "请先完成前面的步骤；可办理的下一步见案件详情。"),
    REFUSED_BY_RULE(422, "依法不能进行", "请按所列条款补正后再办理。"),
    CALENDAR_MISSING(422, "缺少工作日历", "该年度的放假安排尚未载入，不能计算期限；请联系管理员载入国务院办公厅通知。"),

    // work in the background
    IMPORT_NOT_FINISHED(409, "导入尚未完成", "请待导入完成后再试。"),
    UPLOAD_DAMAGED(500, "保存的上报文件已损坏", "系统保存的上报文件残缺或者无法解密，此前已处理的记录有效，其余没有读取；请重新提交原文件，并告知管理员。"),
    REBUILD_RUNNING(409, "重建正在进行", "同一时间只能进行一次重建；请等待完成。"),
    NOT_REDRIVABLE(409, "不能重新处理", "该消息已经处理或者放弃。"),

    // ourselves
    SERVICE_UNAVAILABLE(503, "服务暂时不可用", "系统的一部分暂时不可用，已提交成功的内容不受影响；请稍后重试。"),
    INTERNAL_ERROR(500, "系统内部错误", "请稍后重试；如仍出现，请把追踪编号告诉管理员。");

    private final int status;
    private final String title;
    private final String advice;

    ProblemType(int status, String title, String advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    /** The problem with that code. */
    public static Optional<ProblemType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    /** The stable code on the wire, such as {@code case-number-conflict}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where the code is explained. */
    public String href() {
        return "/problems/" + code();
    }

    /** HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** What is wrong, in a few words a clerk understands. */
    public String title() {
        return title;
    }

    /** What to do next. */
    public String advice() {
        return advice;
    }
}
