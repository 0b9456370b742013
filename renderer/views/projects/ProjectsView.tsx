import './projects.css';
import { ArrowDown, ArrowUp, Copy, Pencil, Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, IconButton } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/Dialog.tsx';
import { EmptyState, Loading, Problem, View } from '../../components/Panel.tsx';
import { useReadOnly } from '../../data/session.ts';
import { useCommand } from '../../data/useCommand.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { useUi } from '../../stores/ui.ts';
import { NewProjectDialog } from './NewProjectDialog.tsx';
import { ProjectEditor } from './ProjectEditor.tsx';
import { filterRows, NO_FILTER, ProjectFilters } from './ProjectFilters.tsx';
import { ProjectTable } from './ProjectTable.tsx';
import { useProjectData, type ProjectData, type ProjectRow } from './useProjectRows.ts';

export function ProjectsView() {
  const { t } = useTranslator();
  const { data, error } = useProjectData();
  if (!data) return <View title={t('nav.projects')}>{error ? <Problem error={error} /> : <Loading />}</View>;
  return <Projects data={data} />;
}

function Projects({ data }: { data: ProjectData }) {
  const translator = useTranslator();
  const { t, pick } = translator;
  const readOnly = useReadOnly();
  const run = useCommand();
  const toast = useUi((ui) => ui.toast);
  const selectedId = useUi((ui) => ui.projectId);
  const select = useUi((ui) => ui.chooseProject);
  const [filter, setFilter] = useState(NO_FILTER);
  const [editing, setEditing] = useState(false);
  const [dialog, setDialog] = useState<'new' | 'delete' | null>(null);
  const [tab, setTab] = useState('details');
  const list = useRef<HTMLDivElement>(null);
  const editor = useRef<HTMLDivElement>(null);

  const shown = filterRows(data.rows, filter, translator);
  const selected = data.rows.find((row) => row.decided.project.id === selectedId);

  const move = (row: ProjectRow, places: 1 | -1) => {
    // past the neighbour in sight, so that it also moves among filtered rows
    const neighbour = shown[shown.indexOf(row) + places];
    if (!neighbour || readOnly) return;
    void run('project.move', { id: row.decided.project.id, toRank: neighbour.decided.project.rank });
  };
  const duplicate = async (row: ProjectRow) => {
    const made = await run('project.duplicate', { id: row.decided.project.id });
    if (made?.id) select(made.id);
  };
  const remove = async (row: ProjectRow) => {
    const { project } = row.decided;
    const place = shown.indexOf(row);
    const neighbour = (shown[place + 1] ?? shown[place - 1])?.decided.project.id ?? null;
    const done = await run('project.delete', { id: project.id });
    if (!done) return;
    setEditing(false);
    select(neighbour);
    focusRow(neighbour);
    toast('done', t('projects.deleted', { code: project.code }));
  };

  const focusRow = (id: string | null) => {
    [...(list.current?.querySelectorAll<HTMLElement>('.row-button') ?? [])]
      .find((button) => button.dataset.project === id)
      ?.focus();
  };
  // opening the editor takes the focus there, closing it brings the focus back to the row
  const isOpen = editing && selected !== undefined;
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    if (isOpen) editor.current?.focus();
    else focusRow(useUi.getState().projectId);
  }, [isOpen]);

  const isFirst = selected !== undefined && shown.indexOf(selected) <= 0;
  const isLast = selected !== undefined && shown.indexOf(selected) === shown.length - 1;
  return (
    <View
      title={t('nav.projects')}
      actions={
        <>
          <div className="projects__selected" role="group" aria-label={t('projects.selectedActions')}>
            <IconButton
              icon={<ArrowUp aria-hidden />}
              label={t('projects.moveUp')}
              hint={t('projects.moveUpHint')}
              isDisabled={!selected || readOnly || isFirst}
              onPress={() => selected && move(selected, -1)}
            />
            <IconButton
              icon={<ArrowDown aria-hidden />}
              label={t('projects.moveDown')}
              hint={t('projects.moveDownHint')}
              isDisabled={!selected || readOnly || isLast}
              onPress={() => selected && move(selected, 1)}
            />
            <Button icon={<Pencil aria-hidden />} isDisabled={!selected} onPress={() => setEditing(true)}>
              {t('projects.edit')}
            </Button>
            <Button
              icon={<Copy aria-hidden />}
              isDisabled={!selected || readOnly}
              onPress={() => void (selected && duplicate(selected))}
            >
              {t('projects.duplicate')}
            </Button>
            <Button
              icon={<Trash2 aria-hidden />}
              isDisabled={!selected || readOnly}
              onPress={() => setDialog('delete')}
            >
              {t('projects.delete')}
            </Button>
          </div>
          <Button
            look="primary"
            icon={<Plus aria-hidden />}
            isDisabled={readOnly}
            onPress={() => setDialog('new')}
          >
            {t('projects.new')}
          </Button>
        </>
      }
    >
      {data.rows.length === 0 ? (
        <EmptyState text={t('projects.empty')}>
          <Button look="primary" isDisabled={readOnly} onPress={() => setDialog('new')}>
            {t('projects.new')}
          </Button>
        </EmptyState>
      ) : (
        <div className={`projects${isOpen ? ' projects--editing' : ''}`}>
          <div className="projects__layout">
            <div className="panel projects__list" ref={list}>
              <ProjectFilters filter={filter} recommendations={data.recommendations} onChange={setFilter} />
              {shown.length === 0 ? (
                <EmptyState text={t('projects.noneShown')}>
                  <Button onPress={() => setFilter(NO_FILTER)}>{t('projects.clearFilters')}</Button>
                </EmptyState>
              ) : (
                <ProjectTable
                  data={data}
                  rows={shown}
                  selectedId={selectedId}
                  onSelect={select}
                  onOpen={(id) => {
                    select(id);
                    setEditing(true);
                  }}
                  onMove={move}
                  onDelete={(row) => {
                    select(row.decided.project.id);
                    if (!readOnly) setDialog('delete');
                  }}
                />
              )}
              <p className="projects__hint">{t('projects.keys')}</p>
            </div>
            {isOpen ? (
              // Escape is a second way out of the editor, beside its button
              // eslint-disable-next-line jsx-a11y/no-static-element-interactions
              <div
                ref={editor}
                tabIndex={-1}
                className="projects__editor"
                onKeyDown={(event) => {
                  if (event.key === 'Escape' && !event.defaultPrevented) setEditing(false);
                }}
              >
                <ProjectEditor
                  key={selected.decided.project.id}
                  data={data}
                  row={selected}
                  tab={tab}
                  onTab={setTab}
                  onClose={() => setEditing(false)}
                />
              </div>
            ) : null}
          </div>
        </div>
      )}
      {dialog === 'new' ? (
        <NewProjectDialog
          recommendations={data.recommendations}
          onClose={() => setDialog(null)}
          onMade={(id) => {
            setFilter(NO_FILTER);
            select(id);
            setEditing(true);
          }}
        />
      ) : null}
      {selected ? (
        <ConfirmDialog
          danger
          title={t('projects.deleteTitle', { code: selected.decided.project.code })}
          question={t('projects.deleteQuestion', { title: pick(selected.decided.project.title) })}
          action={t('projects.delete')}
          isOpen={dialog === 'delete'}
          onClose={() => setDialog(null)}
          onConfirm={() => void remove(selected)}
        />
      ) : null}
    </View>
  );
}
