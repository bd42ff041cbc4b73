-- The court's acceptance of an insolvency (EBL 32, 46).
alter table huikuan.hold add column accepted_on date;

-- Articles and beginnings of statutory periods as they are; rows that somebody has confirmed or changed stay.
update huikuan.legal_term set article = 'CPL 226' where code = 'payment-order-acceptance' and article = 'CPL 225' and confirmed = false;
update huikuan.legal_term set article = 'CPLI 430' where code = 'payment-order-service' and article = 'CPLI 427-441' and confirmed = false;
update huikuan.legal_term set article = 'CPLI 438-439', what_zh = '收到终结督促程序裁定之日起七日内表明不同意起诉',
  what_en = 'Say within seven days from receipt of the ruling that no suit is wanted'
where code = 'payment-order-suit-refusal' and article = 'CPLI 427-441' and confirmed = false;
update huikuan.legal_term set article = 'ARB (2025) 72', what_zh = '收到裁决书之日起三个月内申请撤销仲裁裁决',
  what_en = 'Apply within three months from receipt to set the award aside'
where code = 'set-aside-award' and article = 'ARB (2025)' and confirmed = false;
update huikuan.legal_term set what_zh = '法院裁定并采取诉前保全措施（裁定 48 小时内）；处理日填写采取措施之日',
  what_en = 'Court rules on the preservation within 48 hours and takes measures; record the day the measures are taken'
where code = 'preservation-ruling' and confirmed = false;
update huikuan.legal_term set what_zh = '法院采取保全措施之日起三十日内起诉或申请仲裁，逾期解除',
  what_en = 'Sue or arbitrate within thirty days of the day the measures are taken, or they are lifted'
where code = 'sue-after-preservation' and confirmed = false;

-- An appeal needs a judgment or ruling that can be appealed: small claims are final at first instance (CPL 165).
update huikuan.legal_term set starts_with = 'appealable:judgment', met_with = 'effective',
  what_zh = '对判决上诉（送达之日起十五日）', what_en = 'Appeal against the judgment (fifteen days from service)'
where code = 'appeal' and starts_with = 'ruled:judgment';

insert into huikuan.legal_term
  (code, valid_from, amount, unit, alarm_days, article, starts_with, met_with, what_zh, what_en)
select s.code, s.valid_from, s.amount, s.unit, s.alarm_days, s.article, s.starts_with, s.met_with, s.what_zh, s.what_en
from (values
  ('appeal-ruling', date '2024-01-01', 10, 'day', 3, 'CPL 171', 'appealable:ruling', 'effective',
   '对裁定上诉（送达之日起十日）', 'Appeal against the ruling (ten days from service)'),
  ('appeal-abroad', date '2024-01-01', 30, 'day', 5, 'CPL 286', 'appealable:abroad', 'effective',
   '境内无住所的当事人上诉期（送达之日起三十日），届满前裁判未生效',
   'Appeal by a party without domicile in the country (thirty days from service); not in force before'),
  ('fee-payment', date '2007-04-01', 7, 'day', 2, 'FEE 22', 'met:suit-registration', 'ruled:judgment ruled:mediation ruled:rejected ruled:withdrawn',
   '收到交费通知次日起七日内预交案件受理费，逾期按撤诉处理', 'Pay the court fee within seven days from the notice, or the suit counts as withdrawn'),
  ('evidence', date '2022-04-10', 15, 'day', 5, 'CPLI 99', 'by-hand', 'ruled:judgment ruled:mediation ruled:rejected ruled:withdrawn',
   '举证期限（以法院通知为准，普通程序一审不少于十五日）', 'Evidence period (as the court has set it; at least fifteen days)'),
  ('jurisdiction-objection', date '2024-01-01', 15, 'day', 3, 'CPL 130', 'by-hand', 'ruled:judgment ruled:mediation ruled:rejected ruled:withdrawn',
   '管辖权异议（收到起诉状副本之日起十五日答辩期内）', 'Objection to jurisdiction (within the fifteen days for the answer)'),
  ('hearing', date '2024-01-01', 0, 'day', 5, 'CPL 139', 'by-hand', 'ruled:judgment ruled:mediation ruled:rejected ruled:withdrawn',
   '开庭', 'Hearing'),
  ('preservation-review', date '2024-01-01', 5, 'day', 2, 'CPL 111; PRES 25', 'by-hand', '',
   '对保全裁定申请复议（收到裁定之日起五日）', 'Ask for review of the preservation ruling (five days from receipt)'),
  ('freeze-accounts', date '2022-04-10', 1, 'year', 30, 'CPLI 485', 'by-hand', '',
   '银行存款冻结期限（一年），届满前申请续冻', 'Freeze of bank accounts (one year); apply to renew before'),
  ('freeze-movables', date '2022-04-10', 2, 'year', 30, 'CPLI 485', 'by-hand', '',
   '动产查封、扣押期限（二年），届满前申请续封', 'Seizure of movables (two years); apply to renew before'),
  ('freeze-property', date '2022-04-10', 3, 'year', 30, 'CPLI 485', 'by-hand', '',
   '不动产查封、其他财产权冻结期限（三年），届满前申请续封', 'Seizure of land and other rights (three years); apply to renew before'),
  ('enforcement-objection-suit', date '2024-01-01', 15, 'day', 3, 'CPL 238', 'by-hand', '',
   '对执行异议裁定不服，裁定送达之日起十五日内提起诉讼', 'Sue against the ruling on an objection in enforcement (fifteen days from service)'),
  ('retrial', date '2024-01-01', 6, 'month', 30, 'CPL 216', 'effective:judgment', '',
   '申请再审（裁判发生法律效力后六个月）', 'Apply for retrial (six months after it has taken effect)')
) as s (code, valid_from, amount, unit, alarm_days, article, starts_with, met_with, what_zh, what_en)
where not exists (select 1 from huikuan.legal_term t where t.code = s.code);
