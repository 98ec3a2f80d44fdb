import { DatabaseSync } from 'node:sqlite';

const schema = `
  create table visitors (
    id text primary key,
    currency text not null
  ) strict;
  create table cart_lines (
    visitor_id text not null,
    product_id text not null,
    quantity integer not null check (quantity between 1 and 99),
    primary key (visitor_id, product_id)
  ) strict;
  create table orders (
    reference text primary key,
    visitor_id text not null,
    currency text not null,
    contents text not null,
    state text not null default 'open' check (state in ('open', 'paid')),
    created_at integer not null
  ) strict;
  create unique index one_open_order_per_cart
    on orders (visitor_id, currency, contents) where state = 'open';
  create table top_ups (
    reference text primary key,
    visitor_id text not null,
    pack text not null,
    state text not null default 'open' check (state in ('open', 'paid')),
    created_at integer not null
  ) strict;
  create unique index one_open_top_up_per_pack
    on top_ups (visitor_id, pack) where state = 'open';
  create table payments (
    idempotency_key text primary key,
    reference text not null references orders,
    late integer not null,
    at integer not null
  ) strict;
  create table attentions (
    idempotency_key text primary key,
    reference text not null references orders,
    kind text not null,
    at integer not null
  ) strict;
`;

/**
 * Opens the shop's database in memory. The proxy's store of this demo forgets on a restart too; a
 * real shop keeps both.
 */
export function openDatabase(): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  database.exec('pragma foreign_keys = on');
  database.exec(schema);
  return database;
}
