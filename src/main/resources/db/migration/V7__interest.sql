-- What interest on late payment depends on. Everything here is nullable: not known, and then the law's general rule.

-- The seller's and the buyer's size (中小企业划型); only an enterprise up to medium has the rights of a small one.
alter table huikuan.creditor add column size_class varchar(8)
  check (size_class in ('micro', 'small', 'medium', 'large'));
alter table huikuan.account add column size_class varchar(8)
  check (size_class in ('micro', 'small', 'medium', 'large', 'public'));

-- The contract's own rate: percent of the principal a day or a year.
alter table huikuan.account add column late_interest_percent numeric(9, 6) check (late_interest_percent >= 0);
alter table huikuan.account add column late_interest_per varchar(4) check (late_interest_per in ('day', 'year'));

-- The contract makes payment wait for a third party's payment (背靠背), which is void against a small creditor.
alter table huikuan.account add column pay_when_paid boolean;

-- One-year loan prime rate (一年期 LPR) in force from a day. confirmed_by: null until counsel has compared the figure
-- with the publication of the National Interbank Funding Center.
create table huikuan.loan_prime_rate (
  from_day date primary key,
  percent numeric(6, 3) not null check (percent > 0),
  confirmed_by varchar(200)
);
insert into huikuan.loan_prime_rate (from_day, percent) values
  (date '2019-08-20', 4.25),
  (date '2019-09-20', 4.20),
  (date '2019-11-20', 4.15),
  (date '2020-02-20', 4.05),
  (date '2020-04-20', 3.85),
  (date '2021-12-20', 3.80),
  (date '2022-01-20', 3.70),
  (date '2022-08-22', 3.65),
  (date '2023-06-20', 3.55),
  (date '2023-08-21', 3.45),
  (date '2024-07-22', 3.35),
  (date '2024-10-21', 3.10),
  (date '2025-05-20', 3.00);
