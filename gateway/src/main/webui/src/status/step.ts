import type { StepForm } from '../api/generated'
import { money } from '../format'

/** A name for every value of a field; one that the API adds and nobody named here does not compile. */
type Names<F extends keyof StepForm> = Readonly<Record<Extract<NonNullable<StepForm[F]>, string>, string>>

interface Values {
  outcome: Readonly<Record<string, string>>
  sanction: Readonly<Record<NonNullable<StepForm['sanctions']>[number], string>>
  weight: Names<'weight'>
  opinion: Names<'opinion'>
  measure: Readonly<Record<string, string>>
  means: Names<'means'>
  result: Names<'result'>
  act: Names<'act'>
  method: Names<'method'>
  channel: Readonly<Record<string, string>>
}

const VALUES: Values = {
  outcome: {
    PENALISED: '予以处罚',
    EXEMPT: '不予处罚',
    NOT_ESTABLISHED: '违法事实不成立',
    REFERRED: '移送司法机关',
    GRANTED: '准予',
    REFUSED: '不予',
    COMPLETED: '执行完毕',
    TERMINATED: '终结执行',
  },
  sanction: {
    WARNING: '警告',
    CIRCULATED_CRITICISM: '通报批评',
    FINE: '罚款',
    CONFISCATION: '没收',
    LICENCE_SUSPENSION: '暂扣许可证件',
    QUALIFICATION_DOWNGRADE: '降低资质等级',
    OPERATION_RESTRICTION: '限制开展生产经营活动',
    BUSINESS_SUSPENSION: '责令停产停业',
    CLOSURE_OR_EMPLOYMENT_RESTRICTION: '责令关闭、限制从业',
    LICENCE_REVOCATION: '吊销许可证件',
    DETENTION: '行政拘留',
    OTHER: '其他行政处罚',
  },
  weight: { NORMAL: '', LIGHTER: '从轻', MITIGATED: '减轻' },
  opinion: { AGREED: '同意', PROBLEMS: '提出意见' },
  measure: {
    SEALING: '查封',
    SEIZURE: '扣押',
    FREEZING: '冻结',
    LIBERTY_RESTRICTION: '限制人身自由',
    OTHER: '其他强制措施',
    PERSUASION: '说服教育',
    DEMONSTRATION: '劝导示范',
    GUIDANCE: '行政指导',
    REMINDER: '行政提示',
    ADMONITION: '行政告诫',
    RETURN_VISIT: '行政回访',
  },
  means: {
    ADDITIONAL_FINE: '加处罚款或者滞纳金',
    TRANSFER: '划拨存款、汇款',
    DISPOSAL: '拍卖或者依法处理',
    RESTORATION: '排除妨碍、恢复原状',
    SUBSTITUTE_PERFORMANCE: '代履行',
    OTHER: '其他方式',
    COURT: '申请人民法院强制执行',
  },
  result: { NO_PROBLEM: '未发现问题', PROBLEM: '发现问题', LED_TO_ENFORCEMENT: '转入其他执法程序' },
  act: { ADJUDICATION: '行政裁决', PAYMENT: '行政给付', REWARD: '行政奖励', OTHER: '其他行为' },
  method: {
    ON_THE_SPOT: '当场交付',
    DIRECT: '直接送达',
    LEFT: '留置送达',
    POST: '邮寄送达',
    ANNOUNCEMENT: '公告送达',
    ELECTRONIC: '电子送达',
  },
  channel: { 'unified-platform': '统一公示平台' },
}

function name(field: keyof Values, value: string | undefined): string {
  const names: Readonly<Record<string, string>> = VALUES[field]
  return value ? (names[value] ?? value) : ''
}

/** What a step says beyond its name, date and officers, as one line of text. */
export function stepText(step: StepForm): string {
  const parts = [
    name('outcome', step.outcome),
    (step.sanctions ?? [])
      .filter((sanction) => !(sanction === 'FINE' && step.fine) && !(sanction === 'CONFISCATION' && step.confiscated))
      .map((sanction) => name('sanction', sanction))
      .join('、'),
    step.fine ? `罚款${money(step.fine)}元` : '',
    step.confiscated ? `没收${money(step.confiscated)}元` : '',
    name('weight', step.weight),
    name('opinion', step.opinion),
    step.reviewer ? `审核人${step.reviewer}` : '',
    step.minutes ? `时长${step.minutes}分钟` : '',
    name('measure', step.measure),
    name('means', step.means),
    name('act', step.act),
    step.amount ? `金额${money(step.amount)}元` : '',
    name('result', step.result),
    step.recordComplete === false ? '检查记录不完整' : '',
    name('method', step.method),
    name('channel', step.channel),
    step.note ?? '',
  ]
  return parts.filter((part) => part !== '').join('，')
}
