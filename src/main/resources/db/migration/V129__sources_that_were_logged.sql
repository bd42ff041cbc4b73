-- A source of a diagnosis may be an entry of the customer's log of intelligence; it counts no longer than the entry.
alter table huikuan.diagnosis_source add column intelligence_id bigint;
alter table huikuan.diagnosis_source add column counts_until date;

-- ledger: what contracts and deliveries say of an account that is a lever by itself
create view huikuan.view_lever_fact as
select a.id as account_id, 'supply-held' as fact, cast(null as varchar(700)) as detail, cast(null as date) as until_on
from huikuan.account a where a.supply in ('held', 'to-release')
union all
select c.account_id, 'supply-clause', trim(c.number || ' ' || coalesce(c.supply_clause, '')), cast(null as date)
from huikuan.contract c where c.supply = 'yes'
union all
select c.account_id, 'retention-clause', trim(c.number || ' ' || coalesce(c.retention_clause, '')), cast(null as date)
from huikuan.contract c where c.retention = 'yes'
union all
select c.account_id,
  case g.kind when 'joint' then 'joint-guarantee' when 'general' then 'general-guarantee'
    when 'mortgage' then 'security' when 'pledge' then 'security' else 'other-guarantee' end,
  g.guarantor, g.until_on
from huikuan.guarantee g join huikuan.contract c on c.id = g.contract_id;
