import '../projects/projects.css';
import './scenarios.css';
import { Copy, GitBranchPlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { BilingualField } from '../../components/BilingualField.tsx';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/Dialog.tsx';
import { Loading, Panel, Problem, View } from '../../components/Panel.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { useReadOnly } from '../../data/session.ts';
import { useCommand } from '../../data/useCommand.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { useUi } from '../../stores/ui.ts';
import { AssumptionTable } from './AssumptionTable.tsx';
import { ChangeList } from './ChangeList.tsx';
import { changesAgainstParent } from './changes.ts';
import { DecisionTable } from './DecisionTable.tsx';
import { ScenarioDialog } from './ScenarioDialog.tsx';
import { ScenarioResults } from './ScenarioResults.tsx';
import { useScenarioData, type ScenarioData } from './useScenarioData.ts';

export function ScenariosView() {
  const { t } = useTranslator();
  const { data, error } = useScenarioData();
  if (!data) return <View title={t('nav.scenarios')}>{error ? <Problem error={error} /> : <Loading />}</View>;
  return <Scenarios data={data} />;
}

function Scenarios({ data }: { data: ScenarioData }) {
  const translator = useTranslator();
  const { t, pick } = translator;
  const readOnly = useReadOnly();
  const run = useCommand();
  const toast = useUi((ui) => ui.toast);
  const choose = useUi((ui) => ui.chooseScenario);
  const [dialog, setDialog] = useState<'child' | 'copy' | 'delete' | null>(null);
  const { selected, parent } = data;
  const name = pick(selected.name);
  const close = () => setDialog(null);

  const askToDelete = () => {
    if (!data.rows.scenarios.some(({ parentId }) => parentId === selected.id)) setDialog('delete');
    else toast('error', translator.error({ code: 'scenario-has-children', params: { name } }));
  };
  const remove = async () => {
    const done = await run('scenario.delete', { id: selected.id });
    if (!done) return;
    if (parent) choose(parent.id);
    toast('done', t('scenarios.deleted', { name }));
  };
  return (
    <View
      title={t('nav.scenarios')}
      actions={
        <>
          {parent ? (
            <Button icon={<Trash2 aria-hidden />} isDisabled={readOnly} onPress={askToDelete}>
              {t('scenarios.delete')}
            </Button>
          ) : (
            <span className="muted small">{t('scenarios.baselineStays')}</span>
          )}
          <Button icon={<Copy aria-hidden />} isDisabled={readOnly} onPress={() => setDialog('copy')}>
            {t('scenarios.duplicate')}
          </Button>
          <Button
            look="primary"
            icon={<GitBranchPlus aria-hidden />}
            isDisabled={readOnly}
            onPress={() => setDialog('child')}
          >
            {t('scenarios.newChild')}
          </Button>
        </>
      }
    >
      <ScenarioResults data={data} />
      <Panel title={name} subtitle={t(parent ? 'scenarios.about' : 'scenarios.aboutBaseline')}>
        <Tabs
          label={t('scenarios.parts', { name })}
          tabs={[
            { id: 'decisions', label: t('nav.projects'), content: <DecisionTable data={data} /> },
            { id: 'rates', label: t('scenarios.rates'), content: <AssumptionTable data={data} /> },
            {
              id: 'changes',
              label: t('scenarios.changes', { count: changesAgainstParent(data).length }),
              content: <ChangeList data={data} />,
            },
            {
              id: 'name',
              label: t('scenarios.nameAndText'),
              content: <ScenarioWords key={selected.id} data={data} isDisabled={readOnly} />,
            },
          ]}
        />
      </Panel>
      {dialog === 'child' ? (
        <ScenarioDialog
          title={t('scenarios.newChild')}
          text={t('scenarios.newChildText', { parent: name })}
          firstName={{ en: '', es: '' }}
          parentId={selected.id}
          copyOf={null}
          onClose={close}
          onMade={choose}
        />
      ) : null}
      {dialog === 'copy' ? (
        <ScenarioDialog
          title={t('scenarios.duplicateTitle', { name })}
          text={t('scenarios.duplicateText')}
          firstName={copiedName(selected.name)}
          // the baseline has no parent to share: its copy hangs on it
          parentId={selected.parentId ?? selected.id}
          copyOf={selected.id}
          onClose={close}
          onMade={choose}
        />
      ) : null}
      <ConfirmDialog
        danger
        title={t('scenarios.deleteTitle', { name })}
        question={t('scenarios.deleteQuestion')}
        action={t('scenarios.delete')}
        isOpen={dialog === 'delete'}
        onClose={close}
        onConfirm={() => void remove()}
      />
    </View>
  );
}

function copiedName({ en, es }: { en: string; es: string }): { en: string; es: string } {
  return { en: en && `${en} (copy)`, es: es && `${es} (copia)` };
}

function ScenarioWords({ data, isDisabled }: { data: ScenarioData; isDisabled: boolean }) {
  const { t } = useTranslator();
  const run = useCommand();
  const { id, name, description } = data.selected;
  return (
    <div className="stack scenario-words">
      <BilingualField
        label={t('scenarios.name')}
        value={name}
        maxLength={500}
        isDisabled={isDisabled}
        onCommit={(changed) => {
          if (changed.en === '' && changed.es === '') return t('scenarios.nameMissing');
          void run('scenario.update', { id, patch: { name: changed } });
          return null;
        }}
      />
      <BilingualField
        multiline
        label={t('scenarios.description')}
        value={description}
        maxLength={2000}
        isDisabled={isDisabled}
        onCommit={(changed) => {
          void run('scenario.update', { id, patch: { description: changed } });
          return null;
        }}
      />
    </div>
  );
}
