-- Pools say where they are and what is known of them; promises get a window of time.
alter table pool
    add column provider            text    not null default 'own',
    add column zone                text,
    add column isp                 text,
    add column quota               bigint,
    add column set_aside           bigint  not null default 0,
    add column in_use              bigint,
    add column price_amount        numeric(18, 6),
    add column price_currency      text,
    add column price_units         bigint,
    add column price_period        text,
    add column fresh_for_seconds   bigint  not null default 604800,
    drop constraint pool_never_overbooked,
    drop constraint pool_has_capacity,
    add constraint pool_amounts check (total >= 0 and quota >= 0 and in_use >= 0 and set_aside >= 0),
    add constraint pool_fresh_for_some_time check (fresh_for_seconds > 0),
    add constraint pool_price_whole
        check (num_nulls(price_amount, price_currency, price_units, price_period) in (0, 4)),
    add constraint pool_price_sensible check (price_amount >= 0 and price_units > 0);

create table figure (
    id           bigint      generated always as identity primary key,
    pool_key     text        not null references pool (key),
    kind         text        not null,
    amount       bigint      not null,
    source       text        not null,
    observed_at  timestamptz not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint figure_not_negative check (amount >= 0),
    constraint figure_once unique (pool_key, kind, observed_at, source)
);

create index figure_newest on figure (pool_key, kind, observed_at desc, id desc);

insert into figure (pool_key, kind, amount, source, observed_at, recorded_at, recorded_by)
select key, 'TOTAL', total, 'manual', updated_at, updated_at, 'migration' from pool;

alter table reservation
    add column from_at   timestamptz,
    add column until_at  timestamptz,
    add column origin    text   not null default 'RESERVED',
    add column note      text,
    add column version   bigint not null default 0;

update reservation set from_at = held_at;

alter table reservation
    alter column from_at set not null,
    add constraint reservation_lasts check (until_at > from_at);

alter table pool drop column held;

create index reservation_in_force on reservation (pool_key, from_at, until_at) where state = 'HELD';

-- The highest level of a pool within a window; a window without end reaches to infinity. Where one promise ends and
-- another begins at the same moment, the end comes first. Promises of one event, or one reservation, can be left out.
create function highest_level(
    pool text, since timestamptz, until timestamptz, except_event text, except_reservation bigint) returns bigint
    language sql stable
as $$
    with promised as (
        select amount, greatest(from_at, since) as starts, until_at as ends
        from reservation
        where pool_key = pool and state = 'HELD'
          and from_at < coalesce(until, 'infinity') and coalesce(until_at, 'infinity') > since
          and (except_event is null or event_key <> except_event)
          and (except_reservation is null or id <> except_reservation)
    ), changes as (
        select starts as at, amount as change from promised
        union all
        select ends, -amount from promised where ends < coalesce(until, 'infinity')
    ), levels as (
        select sum(change) over (order by at, change rows unbounded preceding) as level from changes
    )
    select coalesce(max(level), 0)::bigint from levels
$$;

-- The last word against double booking: worked out once more before every commit that takes more of a pool.
create function reservation_fits() returns trigger language plpgsql as $$
declare
    available bigint;
begin
    select total - set_aside into available from pool where key = new.pool_key for update;
    if highest_level(new.pool_key, new.from_at, new.until_at, null, null) > available then
        raise exception 'Pool % would be promised beyond what it has', new.pool_key
            using errcode = 'check_violation', constraint = 'pool_never_overbooked';
    end if;
    return null;
end
$$;

create constraint trigger reservation_fits_when_made
    after insert on reservation deferrable initially deferred
    for each row when (new.state = 'HELD') execute function reservation_fits();

create constraint trigger reservation_fits_when_grown
    after update on reservation deferrable initially deferred
    for each row when (new.state = 'HELD' and (
        old.state <> 'HELD' or new.pool_key <> old.pool_key or new.amount > old.amount or new.from_at < old.from_at
        or coalesce(new.until_at, 'infinity') > coalesce(old.until_at, 'infinity')))
    execute function reservation_fits();
