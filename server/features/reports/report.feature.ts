import type { Feature } from '../../platform/feature.ts';
import { MonthlyReport } from './report.entity.ts';
import { reportPermissions } from './report.permissions.ts';
import { ReportResolver } from './report.resolver.ts';
import { reportRoutes } from './report.routes.ts';
import { beginReports } from './report.upkeep.ts';
import { ReportSection } from './report-section.entity.ts';

/** Monthly reports to the prefecture: figures of the ledger with words of the secretariat, frozen once submitted. */
export const reports: Feature = {
  name: 'reports',
  entities: [MonthlyReport, ReportSection],
  resolvers: [ReportResolver],
  permissions: reportPermissions,
  routes: reportRoutes,
  upkeep: beginReports,
  tables: [
    // What was submitted stays as it is, whoever asks.
    `create trigger submitted_stays before update or delete on monthly_report for each row
       when (old.state = 'SUBMITTED') execute function refuse_change()`,
    `create function refuse_change_of_submitted() returns trigger language plpgsql as $$
      begin
        if exists (select from monthly_report where id = old.report_id and state = 'SUBMITTED') then
          raise exception 'A submitted report does not change';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$`,
    `create trigger submitted_stays before update or delete on report_section for each row
       execute function refuse_change_of_submitted()`,
  ],
};
