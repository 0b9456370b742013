/**
 * Format 1: the whole plan, its history and the file's own facts.
 *
 * - Foreign keys are checked when a transaction ends, so that an undo may restore rows in any order. None cascades: a
 *   row that vanished by cascade would be missing from the history and could not be brought back.
 * - Money is whole cents, months are `year * 12 + month - 1`, rates are decimals as text.
 */
const provenance = `
  provenance_kind TEXT NOT NULL CHECK (provenance_kind IN ('sourced', 'unverified', 'assumption')),
  provenance_source TEXT NOT NULL CHECK (json_valid(provenance_source))`;

function refers(table: string): string {
  return `REFERENCES ${table} (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED`;
}

const laneGroupKinds = `'commercial-standard', 'commercial-fast', 'passenger-general', 'passenger-ready',
  'passenger-sentri', 'pedestrian-general', 'pedestrian-ready'`;

export const createPlanTables = `
CREATE TABLE meta (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  command TEXT NOT NULL,
  subject TEXT NOT NULL CHECK (json_valid(subject)),
  input TEXT NOT NULL CHECK (json_valid(input)),
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')),
  reverses INTEGER REFERENCES history (seq),
  CHECK ((kind = 'edit') = (reverses IS NULL))
) STRICT;

CREATE TABLE plan (
  id TEXT PRIMARY KEY NOT NULL,
  name_en TEXT NOT NULL,
  name_es TEXT NOT NULL,
  council TEXT NOT NULL,
  first_year INTEGER NOT NULL,
  last_year INTEGER NOT NULL CHECK (last_year >= first_year),
  calendar TEXT NOT NULL CHECK (calendar IN ('us', 'mx', 'ca', 'tx', 'calif')),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  programming_rule TEXT NOT NULL CHECK (programming_rule IN ('whole-projects', 'partial'))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX plan_is_one_row ON plan ((1));

CREATE TABLE funds (
  id TEXT PRIMARY KEY NOT NULL,
  name_en TEXT NOT NULL,
  name_es TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 1),
  floor_cents INTEGER NOT NULL CHECK (floor_cents >= 0),
  ceiling_cents INTEGER CHECK (ceiling_cents >= 0),
  carry_over TEXT NOT NULL CHECK (json_valid(carry_over)),
  eligible_measure_ids TEXT CHECK (json_valid(eligible_measure_ids)),
  eligible_sides TEXT CHECK (json_valid(eligible_sides)),
  max_share_percent INTEGER NOT NULL CHECK (max_share_percent BETWEEN 1 AND 100),
  notes_en TEXT NOT NULL,
  notes_es TEXT NOT NULL,${provenance}
) STRICT, WITHOUT ROWID;

CREATE TABLE contributions (
  fund_id TEXT NOT NULL ${refers('funds')},
  partner TEXT NOT NULL,
  fiscal_year INTEGER NOT NULL,
  amount_cents INTEGER NOT NULL CHECK (amount_cents >= 0),
  PRIMARY KEY (fund_id, partner, fiscal_year)
) STRICT, WITHOUT ROWID;

CREATE TABLE projects (
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL UNIQUE,
  title_en TEXT NOT NULL,
  title_es TEXT NOT NULL,
  description_en TEXT NOT NULL,
  description_es TEXT NOT NULL,
  measure_id TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('us', 'mx', 'both')),
  location TEXT NOT NULL,
  sponsor TEXT NOT NULL,
  status TEXT NOT NULL
    CHECK (status IN ('proposed', 'planning', 'design', 'permitted', 'construction', 'complete')),
  rank INTEGER NOT NULL CHECK (rank >= 1),
  must_fund INTEGER NOT NULL CHECK (must_fund IN (0, 1)),
  included INTEGER NOT NULL CHECK (included IN (0, 1)),
  start_month INTEGER NOT NULL,
  crossing_ids TEXT NOT NULL CHECK (json_valid(crossing_ids)),${provenance}
) STRICT, WITHOUT ROWID;

CREATE TABLE phases (
  id TEXT PRIMARY KEY NOT NULL,
  project_id TEXT NOT NULL ${refers('projects')},
  kind TEXT NOT NULL
    CHECK (kind IN ('planning', 'environmental-design', 'right-of-way', 'construction', 'equipment')),
  offset_months INTEGER NOT NULL CHECK (offset_months >= 0),
  duration_months INTEGER NOT NULL CHECK (duration_months >= 1),
  cost_cents INTEGER NOT NULL CHECK (cost_cents >= 0),
  price_base_year INTEGER NOT NULL,
  profile TEXT NOT NULL CHECK (json_valid(profile))
) STRICT, WITHOUT ROWID;
CREATE INDEX phases_by_project ON phases (project_id);

CREATE TABLE effects (
  id TEXT PRIMARY KEY NOT NULL,
  project_id TEXT NOT NULL ${refers('projects')},
  effect TEXT NOT NULL CHECK (json_valid(effect)),${provenance}
) STRICT, WITHOUT ROWID;
CREATE INDEX effects_by_project ON effects (project_id);

CREATE TABLE crossings (
  id TEXT PRIMARY KEY NOT NULL,
  name_us TEXT NOT NULL,
  name_mx TEXT NOT NULL,
  city_us TEXT NOT NULL,
  state_us TEXT NOT NULL,
  city_mx TEXT NOT NULL,
  state_mx TEXT NOT NULL,
  bts_port_code TEXT,
  cbp_port_number TEXT,
  rail INTEGER NOT NULL CHECK (rail IN (0, 1)),
  latitude REAL,
  longitude REAL,${provenance}
) STRICT, WITHOUT ROWID;

CREATE TABLE arrival_profiles (
  id TEXT PRIMARY KEY NOT NULL,
  name_en TEXT NOT NULL,
  name_es TEXT NOT NULL,
  shares TEXT NOT NULL CHECK (json_valid(shares)),${provenance}
) STRICT, WITHOUT ROWID;

CREATE TABLE lane_groups (
  id TEXT PRIMARY KEY NOT NULL,
  crossing_id TEXT NOT NULL ${refers('crossings')},
  kind TEXT NOT NULL CHECK (kind IN (${laneGroupKinds})),
  annual_volume INTEGER NOT NULL CHECK (annual_volume >= 0),
  volume_year INTEGER NOT NULL,
  installed_booths INTEGER NOT NULL CHECK (installed_booths >= 0),
  service_seconds REAL NOT NULL CHECK (service_seconds > 0),
  erlang_shape INTEGER NOT NULL CHECK (erlang_shape >= 1),
  staffing TEXT NOT NULL CHECK (json_valid(staffing)),
  opens_hour INTEGER NOT NULL,
  closes_hour INTEGER NOT NULL,
  arrival_profile_id TEXT NOT NULL ${refers('arrival_profiles')},
  transit_minutes REAL NOT NULL,${provenance}
) STRICT, WITHOUT ROWID;
CREATE INDEX lane_groups_by_crossing ON lane_groups (crossing_id);
CREATE INDEX lane_groups_by_arrival_profile ON lane_groups (arrival_profile_id);

CREATE TABLE observations (
  id TEXT PRIMARY KEY NOT NULL,
  lane_group_id TEXT NOT NULL ${refers('lane_groups')},
  year INTEGER NOT NULL,
  mean_wait_minutes REAL NOT NULL,${provenance}
) STRICT, WITHOUT ROWID;
CREATE INDEX observations_by_lane_group ON observations (lane_group_id);

CREATE TABLE targets (
  id TEXT PRIMARY KEY NOT NULL,
  lane_group_id TEXT NOT NULL ${refers('lane_groups')},
  measure TEXT NOT NULL CHECK (measure IN ('wait', 'crossing')),
  statistic TEXT NOT NULL CHECK (statistic IN ('mean', 'p95')),
  minutes REAL NOT NULL,
  attainment_percent REAL NOT NULL,
  days TEXT NOT NULL CHECK (days IN ('all', 'mon-thu', 'fri-sun', 'weekdays', 'weekend')),
  from_hour INTEGER NOT NULL,
  to_hour INTEGER NOT NULL,
  year INTEGER NOT NULL,
  is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),${provenance}
) STRICT, WITHOUT ROWID;
CREATE INDEX targets_by_lane_group ON targets (lane_group_id);

CREATE TABLE scenarios (
  id TEXT PRIMARY KEY NOT NULL,
  parent_id TEXT ${refers('scenarios')},
  name_en TEXT NOT NULL,
  name_es TEXT NOT NULL,
  description_en TEXT NOT NULL,
  description_es TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 1)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX scenarios_have_one_root ON scenarios ((1)) WHERE parent_id IS NULL;
CREATE INDEX scenarios_by_parent ON scenarios (parent_id);

CREATE TABLE decisions (
  scenario_id TEXT NOT NULL ${refers('scenarios')},
  project_id TEXT NOT NULL ${refers('projects')},
  included INTEGER CHECK (included IN (0, 1)),
  shift_months INTEGER,
  PRIMARY KEY (scenario_id, project_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX decisions_by_project ON decisions (project_id);

CREATE TABLE assumptions (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL,
  unit TEXT NOT NULL CHECK (unit IN ('rate-per-year', 'usd-per-hour')),
  label_en TEXT NOT NULL,
  label_es TEXT NOT NULL,${provenance}
) STRICT, WITHOUT ROWID;

CREATE TABLE assumption_overrides (
  scenario_id TEXT NOT NULL ${refers('scenarios')},
  key TEXT NOT NULL REFERENCES assumptions (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  value TEXT NOT NULL,
  PRIMARY KEY (scenario_id, key)
) STRICT, WITHOUT ROWID;
`;
