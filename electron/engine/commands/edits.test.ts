import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EditName, SentInput } from '../../../shared/contract/contract.ts';
import { monthIndex } from '../../../shared/domain/calendar.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { anEngineSession, type TestSession } from '../../../tests/builders/engine.ts';
import { aFund, aPhase, aPlan, aScenario, aTarget, text } from '../../../tests/builders/plan.ts';
import { aPlanFile, temporaryFolder } from '../../../tests/builders/plan-files.ts';

describe('edits of a plan', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let session: TestSession;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(async () => {
    await session.engine.close();
    folder.remove();
  });

  const given = async (plan: Plan = aPlan()): Promise<void> => {
    session = anEngineSession();
    await session.send('engine.open', { path: await aPlanFile(folder.path, { plan }) });
    await session.send('engine.setUser', { userName: 'Ana' });
  };
  const edit = <Name extends EditName>(name: Name, input: SentInput<Name>) => session.send(name, input);
  const fails = (code: string, params: object = {}): unknown =>
    expect.objectContaining({ code, params: expect.objectContaining(params) as unknown });
  const ranking = async (): Promise<string[]> => {
    const { projects } = await session.send('projects.list', {});
    expect(projects.map(({ rank }) => rank)).toEqual(projects.map((_, index) => index + 1));
    return projects.map(({ code }) => code);
  };
  const projectOf = async (id: string) =>
    (await session.send('projects.list', {})).projects.find((project) => project.id === id);

  describe('projects', () => {
    beforeEach(() => given());

    it('are added at the end of the ranking with a free code', async () => {
      const { id, seq } = await edit('project.create', {
        title: text('Lanes', 'Carriles'),
        measureId: 'm-1-hours',
      });
      expect(seq).toBe(1);
      expect(await ranking()).toEqual(['P-001', 'P-002', 'P-003', 'P-004']);
      expect(await projectOf(id ?? '')).toMatchObject({ included: true, startMonth: monthIndex(2026, 10) });
      expect((await session.send('history.list', { limit: 5 }))[0]).toMatchObject({
        seq: 1,
        who: 'Ana',
        command: 'project.create',
        subject: 'P-004',
      });
    });

    it('are not filed under a measure that does not exist', async () => {
      const input = { title: text('Lanes'), measureId: 'm-9' };
      await expect(edit('project.create', input)).rejects.toEqual(fails('not-found', { kind: 'measure' }));
    });

    it('change only in the fields that were given', async () => {
      const before = await projectOf('project-1');
      await edit('project.update', { id: 'project-1', patch: { sponsor: 'State', mustFund: true } });
      expect(await projectOf('project-1')).toEqual({ ...before, sponsor: 'State', mustFund: true });
    });

    it('have codes that differ in more than capitals', async () => {
      await expect(edit('project.update', { id: 'project-1', patch: { code: 'p-002' } })).rejects.toEqual(
        fails('duplicate-code', { value: 'p-002' }),
      );
      await edit('project.update', { id: 'project-1', patch: { code: 'p-001' } });
    });

    it('stand only at crossings of the plan', async () => {
      const patch = { crossingIds: ['crossing-1', 'crossing-9'] };
      await expect(edit('project.update', { id: 'project-1', patch })).rejects.toEqual(
        fails('not-found', { kind: 'crossing', id: 'crossing-9' }),
      );
    });

    it.each([
      [1, 3, ['P-002', 'P-003', 'P-001']],
      [3, 1, ['P-003', 'P-001', 'P-002']],
      [2, 100, ['P-001', 'P-003', 'P-002']],
      [2, 2, ['P-001', 'P-002', 'P-003']],
    ])('move from rank %i to %i', async (from, toRank, order) => {
      await edit('project.move', { id: `project-${from}`, toRank });
      expect(await ranking()).toEqual(order);
    });

    it('leave no gap and nothing of theirs behind when deleted, and come back whole', async () => {
      const before = [await session.send('projects.list', {}), await session.send('scenarios.list', {})];
      await edit('project.delete', { id: 'project-1' });
      expect(await ranking()).toEqual(['P-002', 'P-003']);
      const { phases, effects } = await session.send('projects.list', {});
      expect([...phases, ...effects].filter(({ projectId }) => projectId === 'project-1')).toEqual([]);
      expect((await session.send('scenarios.list', {})).decisions).toEqual([]);
      await session.send('history.undo', {});
      expect([await session.send('projects.list', {}), await session.send('scenarios.list', {})]).toEqual(
        before,
      );
    });

    it('are copied right after themselves, with phases and effects', async () => {
      const { id } = await edit('project.duplicate', { id: 'project-1' });
      expect(await ranking()).toEqual(['P-001', 'P-004', 'P-002', 'P-003']);
      expect((await projectOf(id ?? ''))?.title).toEqual({
        en: 'More booths (copy)',
        es: 'Más casetas (copia)',
      });
      const { phases, effects } = await session.send('projects.list', {});
      expect(phases.filter(({ projectId }) => projectId === id)).toHaveLength(1);
      expect(effects.filter(({ projectId }) => projectId === id)).toHaveLength(1);
    });
  });

  it('phases are made, changed and deleted, within their project', async () => {
    await given();
    const { id } = await edit('phase.save', { ...aPhase({ kind: 'planning' }), id: null });
    const phases = async () => (await session.send('projects.list', {})).phases;
    expect((await phases()).find((phase) => phase.id === id)?.kind).toBe('planning');
    await edit('phase.save', aPhase({ id: id ?? '', durationMonths: 7 }));
    expect((await phases()).find((phase) => phase.id === id)?.durationMonths).toBe(7);
    const elsewhere = aPhase({ id: id ?? '', projectId: 'project-2' });
    await expect(edit('phase.save', elsewhere)).rejects.toEqual(fails('bad-input', { field: 'projectId' }));
    await edit('phase.delete', { id: id ?? '' });
    await expect(edit('phase.delete', { id: id ?? '' })).rejects.toEqual(
      fails('not-found', { kind: 'phase' }),
    );
  });

  describe('funds', () => {
    it('get contributions, and zero takes one away', async () => {
      await given();
      const key = { fundId: 'fund-1', partner: 'city', fiscalYear: 2028 } as const;
      const cityMoney = async () =>
        (await session.send('funds.list', {})).contributions.filter(({ partner }) => partner === 'city');
      await edit('contribution.set', { ...key, amountCents: 500 });
      expect(await cityMoney()).toEqual([{ ...key, amountCents: 500 }]);
      await edit('contribution.set', { ...key, amountCents: 0 });
      expect(await cityMoney()).toEqual([]);
      expect(await edit('contribution.set', { ...key, amountCents: 0 })).toEqual({ seq: 2, id: null });
      await expect(edit('contribution.set', { ...key, fiscalYear: 2031, amountCents: 1 })).rejects.toEqual(
        fails('bad-range', { field: 'fiscalYear', min: 2027, max: 2029, value: 2031 }),
      );
    });

    it('keep positions without gaps', async () => {
      const funds = [1, 2, 3].map((position) => aFund({ id: `fund-${position}`, position }));
      await given(aPlan({ funds }));
      await edit('fund.update', { id: 'fund-3', patch: { position: 1, maxSharePercent: 50 } });
      const listed = (await session.send('funds.list', {})).funds;
      expect(listed.map(({ id, position }) => [id, position])).toEqual([
        ['fund-3', 1],
        ['fund-1', 2],
        ['fund-2', 3],
      ]);
      expect(listed[0]?.maxSharePercent).toBe(50);
    });
  });

  it('targets and lane groups change', async () => {
    await given();
    const { id } = await edit('target.save', { ...aTarget({ year: 2028 }), id: null });
    await edit('target.save', aTarget({ id: id ?? '', year: 2029 }));
    await edit('laneGroup.update', { id: 'lanes-1', patch: { installedBooths: 9 } });
    const { targets, laneGroups } = await session.send('crossings.list', {});
    expect(targets.find((target) => target.id === id)?.year).toBe(2029);
    expect(laneGroups[0]?.installedBooths).toBe(9);
    await edit('target.delete', { id: id ?? '' });
    await expect(
      edit('laneGroup.update', { id: 'lanes-1', patch: { arrivalProfileId: 'none' } }),
    ).rejects.toEqual(fails('not-found', { kind: 'arrivalProfile' }));
  });

  it('effects are added, changed and taken away, at lane groups that exist', async () => {
    await given();
    const effect = { kind: 'booths', laneGroupId: 'lanes-1', booths: 3 } as const;
    const input = { projectId: 'project-1', effect, provenance: aTarget().provenance };
    const { id } = await edit('effect.save', { ...input, id: null });
    await edit('effect.save', { ...input, id, effect: { ...effect, booths: 5 } });
    const effects = async () => (await session.send('projects.list', {})).effects;
    expect((await effects()).find((row) => row.id === id)?.effect).toEqual({ ...effect, booths: 5 });
    await expect(
      edit('effect.save', { ...input, id: null, effect: { ...effect, laneGroupId: 'nowhere' } }),
    ).rejects.toEqual(fails('not-found', { kind: 'laneGroup' }));
    await expect(edit('effect.save', { ...input, id, projectId: 'project-2' })).rejects.toEqual(
      fails('bad-input'),
    );
    await edit('effect.delete', { id: id ?? '' });
    expect((await effects()).some((row) => row.id === id)).toBe(false);
  });

  describe('a figure that the council changes', () => {
    const sourced = { kind: 'sourced' as const, source: text('CBP, 2022', 'CBP (2022)') };
    const councils = {
      kind: 'assumption',
      source: {
        en: 'Changed by the council. Before: CBP, 2022',
        es: 'Cambiado por el consejo. Antes: CBP (2022)',
      },
    };

    it('no longer rests on its source: lane groups, assumptions, costs', async () => {
      const plan = aPlan();
      await given({
        ...plan,
        laneGroups: plan.laneGroups.map((row) => ({ ...row, provenance: sourced })),
        assumptions: plan.assumptions.map((row) => ({ ...row, provenance: sourced })),
        projects: plan.projects.map((row) => ({ ...row, provenance: sourced })),
      });
      await edit('laneGroup.update', { id: 'lanes-1', patch: { installedBooths: 9 } });
      expect((await session.send('crossings.list', {})).laneGroups[0]?.provenance).toEqual(councils);

      const [assumption] = plan.assumptions;
      if (!assumption) throw new Error('The test plan has no assumption.');
      await edit('assumption.set', { key: assumption.key, scenarioId: null, value: '0.0777' });
      const { assumptions } = await session.send('assumptions.list', {});
      expect(assumptions.find(({ key }) => key === assumption.key)?.provenance).toEqual(councils);

      const [phase] = plan.phases;
      if (!phase) throw new Error('The test plan has no phase.');
      await edit('phase.save', { ...phase, durationMonths: phase.durationMonths + 1 });
      expect((await projectOf(phase.projectId))?.provenance).toEqual(sourced);
      await edit('phase.save', { ...phase, costCents: phase.costCents + 1 });
      expect((await projectOf(phase.projectId))?.provenance).toEqual(councils);
    });

    it('keeps a source that is given with it', async () => {
      await given();
      const patch = { installedBooths: 9, provenance: sourced };
      await edit('laneGroup.update', { id: 'lanes-1', patch });
      expect((await session.send('crossings.list', {})).laneGroups[0]?.provenance).toEqual(sourced);
    });
  });

  it('a floor above the ceiling is refused, whichever of them is changed', async () => {
    await given({ ...aPlan(), funds: [aFund({ ceilingCents: null })] });
    await edit('fund.update', { id: 'fund-1', patch: { floorCents: 500_00, ceilingCents: 600_00 } });
    const refusal = fails('floor-above-ceiling', { floor: 700, ceiling: 600 });
    await expect(edit('fund.update', { id: 'fund-1', patch: { floorCents: 700_00 } })).rejects.toEqual(
      refusal,
    );
    await expect(edit('fund.update', { id: 'fund-1', patch: { ceilingCents: 400_00 } })).rejects.toEqual(
      fails('floor-above-ceiling', { floor: 500, ceiling: 400 }),
    );
  });

  describe('scenarios', () => {
    it('start with the decisions and assumptions of the one they copy', async () => {
      await given();
      const { id } = await edit('scenario.create', {
        name: text('Copy'),
        parentId: 'baseline',
        copyOf: 'early',
      });
      const { decisions, assumptionOverrides, scenarios } = await session.send('scenarios.list', {});
      expect(decisions.filter(({ scenarioId }) => scenarioId === id)).toHaveLength(1);
      expect(assumptionOverrides.filter(({ scenarioId }) => scenarioId === id)).toHaveLength(1);
      expect(scenarios.map(({ position }) => position)).toEqual([1, 2, 3]);
    });

    it('are deleted with what they decide, but never the baseline or a parent', async () => {
      const scenarios = [
        ...aPlan().scenarios,
        aScenario({ id: 'later', parentId: 'early', name: text('Later'), position: 3 }),
      ];
      await given(aPlan({ scenarios }));
      await expect(edit('scenario.delete', { id: 'baseline' })).rejects.toEqual(fails('baseline-fixed'));
      await expect(edit('scenario.delete', { id: 'early' })).rejects.toEqual(
        fails('scenario-has-children', { name: 'Early start' }),
      );
      await edit('scenario.delete', { id: 'later' });
      await edit('scenario.delete', { id: 'early' });
      expect(await session.send('scenarios.list', {})).toMatchObject({
        decisions: [],
        assumptionOverrides: [],
      });
    });

    it('decide for themselves, and forget a decision that says nothing', async () => {
      await given();
      const decide = (input: object) =>
        edit('scenario.decide', { scenarioId: 'early', projectId: 'project-1', ...input });
      const decision = async () => (await session.send('scenarios.list', {})).decisions[0];
      await decide({ included: false });
      expect(await decision()).toMatchObject({ included: false, shiftMonths: -12 });
      await decide({ shiftMonths: null });
      expect(await decision()).toMatchObject({ included: false, shiftMonths: null });
      await decide({ included: null });
      expect(await decision()).toBeUndefined();
    });

    it('of the baseline decide about the project itself', async () => {
      await given();
      const key = { scenarioId: 'baseline', projectId: 'project-1' };
      await edit('scenario.decide', { ...key, included: false, shiftMonths: 15 });
      expect(await projectOf('project-1')).toMatchObject({
        included: false,
        startMonth: monthIndex(2028, 1),
      });
      expect((await session.send('scenarios.list', {})).decisions).toHaveLength(1);
      for (let step = 0; step < 3; step += 1) await edit('scenario.decide', { ...key, shiftMonths: -120 });
      await expect(edit('scenario.decide', { ...key, shiftMonths: -120 })).rejects.toEqual(
        fails('bad-range', { field: 'startMonth', min: 1990, max: 2100 }),
      );
    });

    it('have assumptions of their own until they take the plan’s again', async () => {
      await given();
      const key = 'growth.commercial';
      await edit('assumption.set', { key, scenarioId: 'early', value: '0.05' });
      const overrides = async () => (await session.send('scenarios.list', {})).assumptionOverrides;
      expect(await overrides()).toContainEqual({ scenarioId: 'early', key, value: '0.05' });
      await edit('assumption.set', { key, scenarioId: 'early', value: null });
      expect(await overrides()).toHaveLength(1);
      await edit('assumption.set', { key, scenarioId: null, value: '0.031' });
      const { assumptions } = await session.send('assumptions.list', {});
      expect(assumptions.find((assumption) => assumption.key === key)?.value).toBe('0.031');
      await expect(edit('assumption.set', { key, scenarioId: null, value: null })).rejects.toEqual(
        fails('bad-input'),
      );
    });
  });

  it('evaluations follow every edit, and the proposal’s mark follows the evaluation', async () => {
    await given();
    const data = () => session.send('proposal.data', { scenarioId: 'baseline' });
    const before = await data();
    expect(before.evaluation).toEqual(await session.send('evaluation.get', { scenarioId: 'baseline' }));
    expect(before.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    await edit('project.update', { id: 'project-1', patch: { included: false } });
    expect((await data()).fingerprint).not.toBe(before.fingerprint);
    await session.send('history.undo', {});
    expect((await data()).fingerprint).toBe(before.fingerprint);
    await expect(session.send('evaluation.get', { scenarioId: 'none' })).rejects.toEqual(
      fails('not-found', { kind: 'scenario' }),
    );
    await expect(
      session.send('crossings.hours', { scenarioId: 'baseline', laneGroupId: 'none', year: 2028 }),
    ).rejects.toEqual(fails('not-found', { kind: 'laneGroup' }));
  });

  it('are refused with the field and the reason when they do not fit their schema', async () => {
    await given();
    const reply = async (name: string, input: unknown) => session.engine.handle('window-1', name, input);
    expect(await reply('project.move', { id: 'project-1', toRank: 0 })).toEqual({
      ok: false,
      error: { code: 'bad-input', params: { field: 'toRank', detail: '≥ 1' } },
    });
    expect(
      await reply('project.update', { id: 'project-1', patch: { title: { en: '', es: '' } } }),
    ).toMatchObject({
      error: { code: 'bad-input', params: { field: 'patch.title' } },
    });
    expect(await reply('project.update', null)).toMatchObject({ error: { code: 'bad-input' } });
    expect(await reply('session.get', {})).toMatchObject({ error: { code: 'unknown-command' } });
    expect(await reply('toString', {})).toMatchObject({ error: { code: 'unknown-command' } });
    expect(await session.engine.handle('window-2', 'plan.info', {})).toMatchObject({
      error: { code: 'no-plan-open' },
    });
    expect((await session.send('history.state', {})).lastSeq).toBe(0);
  });

  it('can be undone and redone, each a step of its own', async () => {
    await given();
    await expect(session.send('history.undo', {})).rejects.toEqual(fails('nothing-to-undo'));
    await edit('project.update', { id: 'project-1', patch: { code: 'A' } });
    await edit('project.update', { id: 'project-1', patch: { code: 'B' } });
    await session.send('history.undo', {});
    expect(await session.send('history.state', {})).toMatchObject({
      undo: { seq: 1, subject: 'A' },
      redo: { seq: 2, subject: 'B' },
      lastSeq: 3,
    });
    await session.send('history.redo', {});
    expect((await projectOf('project-1'))?.code).toBe('B');
    await session.send('history.undo', {});
    await edit('project.update', { id: 'project-1', patch: { code: 'C' } });
    await expect(session.send('history.redo', {})).rejects.toEqual(fails('nothing-to-redo'));
    const commands = (await session.send('history.list', { limit: 10 })).map(({ command }) => command);
    expect(commands.slice(0, 4)).toEqual(['project.update', 'history.undo', 'history.redo', 'history.undo']);
  });
});
