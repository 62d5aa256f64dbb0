-- Deadlines kept before V6 have no name, so lists show them empty. Their limits tell what they are called; one that no
-- table knows any more is called by its id. The rows are hidden from their owner too unless a scope is set.
select set_config('mingjian.division_from', '', true),
    set_config('mingjian.division_to', '~', true),
    set_config('mingjian.agency', '', true);

update case_deadline d set label = known.label
from (values
    ('TS-04', '公示其他行政执法决定'),
    ('TS-05', '公示行政许可、行政处罚决定'),
    ('TS-05p', '治安管理处罚记录封存，不得公开'),
    ('TS-11', '公示许可、处罚、强制、征收决定'),
    ('TS-07', '撤回已公开的处罚决定并说明理由'),
    ('TS-51m', '法制审核'),
    ('TS-51a', '法制审核'),
    ('PEN-026', '紧急情况先行启动后补办批准'),
    ('PEN-031', '无法定期限的执法决定'),
    ('PEN-052p', '当场处罚决定报所属公安机关备案'),
    ('PEN-052t', '当场处罚决定报备'),
    ('PEN-054a', '核查线索并决定是否立案'),
    ('PEN-054n', '核查线索并决定是否立案'),
    ('PEN-054h', '核查线索并决定是否立案'),
    ('PEN-056', '对先行登记保存的证据作出处理决定'),
    ('PEN-060', '作出处罚决定'),
    ('PEN-060a', '作出处罚决定'),
    ('PEN-060t', '作出处罚决定'),
    ('PEN-060p', '办结治安案件'),
    ('PEN-061', '送达处罚决定书'),
    ('PEN-061p', '送达治安管理处罚决定书'),
    ('PEN-064b', '通知听证的时间、地点'),
    ('PEN-067', '缴纳罚款'),
    ('PEN-071', '将当场收缴的罚款交至行政机关'),
    ('PEN-071b', '将罚款缴付银行'),
    ('PEN-071w', '将水上当场收缴的罚款交至行政机关'),
    ('COE-019', '当场实施强制措施后报告并补办批准'),
    ('COE-025', '查封、扣押期限'),
    ('COE-031', '向当事人交付冻结决定书'),
    ('COE-032', '冻结期限'),
    ('COE-046', '加处罚款或者滞纳金后强制执行'),
    ('COE-054', '催告后申请人民法院强制执行'),
    ('LIC-032', '一次性告知补正材料'),
    ('LIC-042', '作出许可决定'),
    ('LIC-042b', '统一办理、联合办理或者集中办理许可'),
    ('LIC-044', '颁发、送达许可证件'),
    ('LIC-047b', '组织许可听证'),
    ('LIC-048', '通知听证的时间、地点'),
    ('INS-20', '检验检测后告知检查结果'),
    ('CRM-05', '决定是否移送司法机关'),
    ('CRM-05b', '向公安机关移送案件'),
    ('CRM-08', '公安机关决定是否立案'),
    ('CRM-12', '向公安机关移交涉案物品和材料'),
    ('RMD-01', '重大行政处罚、行政强制决定备案')
) as known (id, label)
where d.label = '' and d.limit_id = known.id;

update case_deadline set label = limit_id where label = '';

alter table case_deadline alter column label drop default;
alter table case_deadline add constraint case_deadline_has_a_label check (label <> '');
