-- ClickHouse: the cube of cube.sql as Parquet, and all events as GeoParquet 1.0, one folder a year, rows
-- in the order of time. A column of type Point is written as WKB with the “geo” metadata only where it
-- is not Nullable: a row without a place has the empty point, which is no number twice. Settings stand
-- here that are not the default in every version.
insert into function file('cube.parquet', Parquet)
select * from cube order by cell_x, cell_y, day, type
settings engine_file_truncate_on_insert = 1, output_format_parquet_string_as_string = 1;

insert into function file('points/year={_partition_id}/data.parquet', Parquet)
partition by year(day)
select
  id,
  day,
  type,
  title,
  if(lng is null or lat is null, (nan, nan), (assumeNotNull(lng), assumeNotNull(lat)))::Point as geometry
from events
order by day, type, id
settings
  engine_file_truncate_on_insert = 1,
  output_format_parquet_string_as_string = 1,
  output_format_parquet_geometadata = 1;
