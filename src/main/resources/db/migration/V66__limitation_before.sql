-- The last days of limitation as earlier releases told them: three years from the due date, or from the last letter on
-- paper, receipt or written promise after it, whether the period still ran or not, and for every item of the case. The
-- daily run that follows counts each anew, tells the journal which have changed, and empties this table.
create table huikuan.limitation_before (
  invoice_id bigint primary key references huikuan.invoice (id),
  case_id bigint not null references huikuan.collection_case (id),
  ends_on date not null
);

insert into huikuan.limitation_before (invoice_id, case_id, ends_on)
select i.id, k.case_id, cast(max(e.on_date) + interval '3' year as date)
from huikuan.invoice i
  join (
    select x.id as invoice_id,
      coalesce(x.closed_case_id, (select max(c.id) from huikuan.collection_case c where c.account_id = x.account_id))
        as case_id
    from huikuan.invoice x
    where x.open_amount > 0
      and exists (select 1 from huikuan.collection_case c where c.account_id = x.account_id)
  ) k on k.invoice_id = i.id
  join (
    select d.id as invoice_id, d.due_on as on_date from huikuan.invoice d
    union all
    select a.invoice_id, r.received_on
    from huikuan.allocation a
      join huikuan.receipt r on r.id = a.receipt_id
    where r.state = 'received' and a.undone_on is null
    union all
    select pi.invoice_id, p.promised_on
    from huikuan.promise p
      join huikuan.promise_item pi on pi.promise_id = p.id
    where p.form <> 'oral'
    union all
    select li.id, l.left_on
    from huikuan.letter l
      join huikuan.invoice li on li.account_id = l.account_id
    where l.left_on is not null and l.way = 'print' and l.code not in ('L12', 'L21', 'L22')
      and l.case_id = coalesce(li.closed_case_id, (
        select max(c.id) from huikuan.collection_case c where c.account_id = li.account_id))
  ) e on e.invoice_id = i.id and e.on_date >= i.due_on
group by i.id, k.case_id;
