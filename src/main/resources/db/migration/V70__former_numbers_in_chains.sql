-- A customer that was merged into another has left his number in the journal of his own account.
delete from huikuan.former_customer
where exists (select 1 from huikuan.account a
  where a.id = former_customer.account_id and a.customer = former_customer.customer);

insert into huikuan.former_customer (creditor_id, customer, account_id)
select a.creditor_id, a.customer, min(b.id)
from huikuan.journal j join huikuan.account a on a.id = j.account_id
join huikuan.account b on b.creditor_id = a.creditor_id and b.id <> a.id
where j.what = 'customer-renumbered' and j.detail = a.customer || ' → ' || b.customer
  and not exists (select 1 from huikuan.former_customer f
    where f.creditor_id = a.creditor_id and f.customer = a.customer)
group by a.creditor_id, a.customer;

-- One that was renumbered before it was merged is found under its first number, too.
update huikuan.former_customer f
set account_id = (select g.account_id from huikuan.former_customer g
  join huikuan.account a on a.creditor_id = g.creditor_id and a.customer = g.customer where a.id = f.account_id)
where exists (select 1 from huikuan.former_customer g
  join huikuan.account a on a.creditor_id = g.creditor_id and a.customer = g.customer
  where a.id = f.account_id and g.account_id <> f.account_id);
