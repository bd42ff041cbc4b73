-- What interest before 20 August 2019 is counted by: the central bank's benchmark rate for loans up to one year, 4.35 %
-- since 24 October 2015 (interpretation on sales contracts, article 18, paragraph 4). Each figure says where it is from.
alter table huikuan.loan_prime_rate add column source varchar(300);
alter table huikuan.loan_prime_rate add column confirmed_on date;
update huikuan.loan_prime_rate set source = '全国银行间同业拆借中心公布的一年期贷款市场报价利率（LPR）';
insert into huikuan.loan_prime_rate (from_day, percent, source)
select s.from_day, s.percent, s.source
from (values (date '2015-10-24', 4.35, '中国人民银行公布的一年以内（含一年）贷款基准利率')) as s (from_day, percent, source)
where not exists (select 1 from huikuan.loan_prime_rate r where r.from_day <= s.from_day);

alter table huikuan.legal_term add column source varchar(300);
alter table huikuan.legal_term add column confirmed_by varchar(200);
alter table huikuan.legal_term add column confirmed_on date;
