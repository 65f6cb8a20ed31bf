-- How many events of each type there were on each day in each cell of a grid: a row a combination
-- that occurs, whose `event_count` an archive counts by. Expects a table `events` with id, lng, lat
-- (WGS 84 degrees, null where unknown), day (date), type and title.
--
-- The grid is that of map tiles (EPSG:3857): at level 9 a cell is 78 km wide at the equator and
-- narrower by the cosine of the latitude elsewhere; each level more halves it. DuckDB and ClickHouse
-- run this file as it is; duckdb.sql and clickhouse.sql write files in the words of each.
create or replace table cube as
with
  settings as (select 9 as level),
  cells as (
    select
      floor((lng + 180) / 360 * power(2, level)) as cell_x,
      floor((1 - ln(tan(radians(lat)) + 1 / cos(radians(lat))) / pi()) / 2 * power(2, level)) as cell_y,
      day,
      type
    from events cross join settings
    where lng >= -180 and lng < 180 and lat > -85.05 and lat < 85.05
  )
select
  cell_x,
  cell_y,
  day,
  type,
  count(*) as event_count,
  (cell_x + 0.5) / power(2, level) * 360 - 180 as lng,
  degrees(atan(sinh(pi() * (1 - 2 * (cell_y + 0.5) / power(2, level))))) as lat,
  -- Half of the cell's diagonal: no event lies farther than this from the middle. Metres; the equator
  -- is 40,075,017 long, and towards the poles the earth is curved less by up to 0.4 %.
  ceil(
    1.004 * 40075017 / power(2, level) / sqrt(2)
      / cosh(pi() * (1 - 2 * (cell_y + 0.5 - sign(cell_y + 0.5 - power(2, level) / 2) * 0.5) / power(2, level)))
  ) as within_m
from cells cross join settings
group by cell_x, cell_y, day, type, level;

-- What the cube leaves out. Nobody may take its total for that of the table.
create or replace table left_out as
select count(*) as n
from events
where lng is null or lat is null or not (lng >= -180 and lng < 180 and lat > -85.05 and lat < 85.05);
