-- Exchange rates by day: one unit of currency is worth so many units of base. The last one on or before a day holds.
create table huikuan.exchange_rate (
  currency varchar(3) not null,
  base varchar(3) not null,
  rate_on date not null,
  rate numeric(19, 8) not null check (rate > 0),
  batch_id bigint references huikuan.import_batch (id),
  primary key (currency, base, rate_on)
);
