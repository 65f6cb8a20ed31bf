-- DuckDB: the cube of cube.sql as Parquet, and all events as GeoParquet 1.1, one folder a year, rows in
-- the order of time, in several runs where more than one thread wrote. A geometry is WKB,
-- big-endian: 00, then the type 1 (point), then two doubles.
copy (select * from cube order by cell_x, cell_y, day, type) to 'cube.parquet' (
  format parquet,
  compression zstd
);

copy (
  select
    id,
    day,
    type,
    title,
    case
      when lng is not null and lat is not null
        then '\x00\x00\x00\x00\x01'::blob || lng::double::bit::blob || lat::double::bit::blob
    end as geometry,
    year(day) as year
  from events
  order by day, type, id
) to 'points' (
  format parquet,
  partition_by (year),
  overwrite true,
  compression zstd,
  kv_metadata {
    geo: '{"version":"1.1.0","primary_column":"geometry","columns":{"geometry":{"encoding":"WKB","geometry_types":["Point"]}}}'
  }
);
