-- Numbers that customers had before somebody renumbered or merged them: money that comes under them finds its invoice.
create table huikuan.former_customer (
  creditor_id bigint not null references huikuan.creditor (id),
  customer varchar(60) not null,
  account_id bigint not null references huikuan.account (id),
  primary key (creditor_id, customer)
);
create index former_customer_account on huikuan.former_customer (account_id);

insert into huikuan.former_customer (creditor_id, customer, account_id)
select a.creditor_id, substring(j.detail from 1 for position(' → ' in j.detail) - 1), min(a.id)
from huikuan.journal j join huikuan.account a on a.id = j.account_id
where j.what = 'customer-renumbered' and position(' → ' in j.detail) > 1
  and j.detail like '% → ' || a.customer
group by a.creditor_id, substring(j.detail from 1 for position(' → ' in j.detail) - 1);
