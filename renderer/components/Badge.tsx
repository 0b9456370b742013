/**
 * <Badge look="warn">{t('state.partly')}</Badge>
 * <ProvenanceBadge provenance={row.provenance} /> — Sourced, Unverified or Assumption; its source opens on press.
 * <FundingBadge state={result.state} />
 */
import {
  AlertTriangle,
  BookOpen,
  Circle,
  CircleCheck,
  CircleDot,
  CircleMinus,
  CircleX,
  HelpCircle,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { FundingState } from '../../shared/domain/evaluation.ts';
import type { Provenance } from '../../shared/domain/plan/common.ts';
import { useTranslator } from '../lib/translator.tsx';

type BadgeLook = 'plain' | 'ok' | 'warn' | 'danger' | 'info';

export function Badge({ look = 'plain', children }: { look?: BadgeLook; children: ReactNode }) {
  return <span className={`badge badge--${look}`}>{children}</span>;
}

const FUNDING: Readonly<Record<FundingState, { look: BadgeLook; icon: ReactNode }>> = {
  funded: { look: 'ok', icon: <CircleCheck aria-hidden /> },
  partly: { look: 'warn', icon: <CircleDot aria-hidden /> },
  unfunded: { look: 'danger', icon: <CircleX aria-hidden /> },
  excluded: { look: 'plain', icon: <CircleMinus aria-hidden /> },
  free: { look: 'plain', icon: <Circle aria-hidden /> },
};

export function FundingBadge({ state }: { state: FundingState }) {
  const { t } = useTranslator();
  const { look, icon } = FUNDING[state];
  return (
    <Badge look={look}>
      {icon}
      {t(`state.${state}`)}
    </Badge>
  );
}

const PROVENANCE: Readonly<Record<Provenance['kind'], { look: BadgeLook; icon: ReactNode }>> = {
  sourced: { look: 'info', icon: <BookOpen aria-hidden /> },
  unverified: { look: 'warn', icon: <HelpCircle aria-hidden /> },
  assumption: { look: 'warn', icon: <AlertTriangle aria-hidden /> },
};

export function ProvenanceBadge({ provenance }: { provenance: Provenance }) {
  const { t, pick } = useTranslator();
  const { look, icon } = PROVENANCE[provenance.kind];
  const word = t(`provenance.${provenance.kind}`);
  return (
    <DialogTrigger>
      <Button className={`badge badge--${look}`} aria-label={t('shell.showSource', { kind: word })}>
        {icon}
        {word}
      </Button>
      <Popover className="popover popover--text">
        <Dialog>
          <Heading slot="title" level={3}>
            {word}
          </Heading>
          <p>{pick(provenance.source) || t('shell.noSource')}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
