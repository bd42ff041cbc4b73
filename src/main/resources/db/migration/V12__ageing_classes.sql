-- 账龄分级 (reference 5.2.4): classes by days past due, for lists and statements. The house may change them.
-- label: the days it holds, for customers too; name: what the house calls it, for its own people.

create table huikuan.ageing_class (
  code varchar(8) primary key,
  from_days integer not null unique,
  label_zh varchar(40) not null,
  label_en varchar(40) not null,
  name_zh varchar(40) not null,
  name_en varchar(40) not null
);

insert into huikuan.ageing_class (code, from_days, label_zh, label_en, name_zh, name_en) values
  ('G0', -100000, '未到期', 'not due', '正常', 'not due'),
  ('G1', 1, '1–30天', '1–30 days', '关注', 'watch'),
  ('G2', 31, '31–60天', '31–60 days', '预警', 'warning'),
  ('G3', 61, '61–90天', '61–90 days', '次级', 'substandard'),
  ('G4', 91, '91–180天', '91–180 days', '可疑', 'doubtful'),
  ('G5', 181, '181–365天', '181–365 days', '高险', 'high risk'),
  ('G6', 366, '365天以上', 'over 365 days', '呆账', 'bad debt');
