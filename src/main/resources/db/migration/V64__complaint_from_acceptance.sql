-- The ten working days in which a complaint is handed on run from its acceptance, not from its filing (SME 25); until it
-- is accepted legal staff are reminded. The result comes thirty days after it was handed on, at most ninety. Rows that
-- somebody has confirmed or changed stay.
update huikuan.legal_term set starts_with = 'met:complaint-acceptance',
  what_zh = '受理后十个工作日内转交处理部门', what_en = 'Handed on to the body that deals with it, ten working days from acceptance'
where code = 'complaint-transfer' and starts_with = 'filed:complaint' and confirmed = false;

insert into huikuan.legal_term
  (code, valid_from, amount, unit, alarm_days, article, starts_with, met_with, what_zh, what_en)
select s.code, s.valid_from, s.amount, s.unit, s.alarm_days, s.article, s.starts_with, s.met_with, s.what_zh, s.what_en
from (values
  ('complaint-acceptance', date '2025-06-01', 10, 'working-day', 0, 'SME 25', 'filed:complaint', 'ruled:complaint-answer',
   '投诉是否已受理（跟进提醒，非法定期限）；处理日填写受理之日', 'Whether the complaint was accepted (a reminder, no period of the law); record the day of acceptance'),
  ('complaint-longest', date '2025-06-01', 90, 'day', 5, 'SME 25', 'met:complaint-transfer', 'ruled:complaint-answer',
   '投诉处理最长期限（处理部门收到之日起九十日）', 'Longest time for dealing with the complaint (ninety days from its arrival there)')
) as s (code, valid_from, amount, unit, alarm_days, article, starts_with, met_with, what_zh, what_en)
where not exists (select 1 from huikuan.legal_term t where t.code = s.code)
  and exists (select 1 from huikuan.legal_term t where t.code = 'complaint-transfer' and t.starts_with = 'met:complaint-acceptance');
