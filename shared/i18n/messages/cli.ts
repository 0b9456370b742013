import { messages } from '../message.ts';

/** The command line: help, usage errors and what `check` finds. */
export const cliMessages = messages({
  'cli.help': {
    en: `Puente: plans of border funds and crossing times, from the command line.

  puente new FILE --sample [--force]        write the sample plan to FILE
  puente evaluate FILE [--scenario NAME]    print the results of a scenario as JSON
  puente proposal FILE [--scenario NAME] --lang en|es --out PDF
                                            write the proposal of a scenario
  puente chart FILE [--scenario NAME] --lang en|es --out PNG
                                            draw crossing-time targets against spending
  puente check FILE [--scenario NAME]       look for damage and for targets of the plan that are missed
  puente --help, --version

NAME is a scenario’s name in either language, or its id; without it, the baseline.
Results are JSON on standard output. An error is one sentence on standard error, and the exit code is 1, or 2 when the command itself was not understood. --lang also chooses the language of these sentences.
`,
    es: `Puente: planes de fondos fronterizos y tiempos de cruce, desde la línea de comandos.

  puente new FILE --sample [--force]        escribe el plan de ejemplo en FILE
  puente evaluate FILE [--scenario NAME]    imprime los resultados de un escenario en JSON
  puente proposal FILE [--scenario NAME] --lang en|es --out PDF
                                            escribe la propuesta de un escenario
  puente chart FILE [--scenario NAME] --lang en|es --out PNG
                                            dibuja las metas de tiempo de cruce frente al gasto
  puente check FILE [--scenario NAME]       busca daños y metas del plan que no se cumplen
  puente --help, --version

NAME es el nombre de un escenario en cualquiera de los dos idiomas, o su id; si falta, la línea base.
Los resultados son JSON en la salida estándar. Un error es una oración en la salida de errores, y el código de salida es 1, o 2 cuando no se entendió el comando. --lang también elige el idioma de estas oraciones.
`,
  },
  'cli.usage.noCommand': { en: 'No command was given.', es: 'No se dio ningún comando.' },
  'cli.usage.unknownCommand': {
    en: 'There is no command “{name}”.',
    es: 'No existe el comando «{name}».',
  },
  'cli.usage.unknownOption': {
    en: '“{command}” has no option {name}.',
    es: '«{command}» no tiene la opción {name}.',
  },
  'cli.usage.optionWithoutValue': {
    en: 'The option {name} needs a value.',
    es: 'La opción {name} necesita un valor.',
  },
  'cli.usage.missingOption': {
    en: '“{command}” needs the option {name}.',
    es: '«{command}» necesita la opción {name}.',
  },
  'cli.usage.oneFile': {
    en: '“{command}” needs exactly one plan file; {count} were given.',
    es: '«{command}» necesita exactamente un archivo de plan; se dieron {count}.',
  },
  'cli.usage.badLanguage': {
    en: 'The language must be en or es, not “{value}”.',
    es: 'El idioma debe ser en o es, no «{value}».',
  },
  'cli.finding.floorMissed': {
    en: '{fund} programs {programmed} in {year}, less than its yearly floor of {floor}.',
    es: '{fund} programa {programmed} en {year}, menos que su piso anual de {floor}.',
  },
  'cli.finding.mustFundUnfunded': {
    en: 'The must-fund project {code} lacks {unfunded} of {cost}.',
    es: 'Al proyecto obligatorio {code} le faltan {unfunded} de {cost}.',
  },
  'cli.finding.laneGroupOverloaded': {
    en: '{crossing}, {laneGroup}: from {year} on, more travellers arrive than the booths can serve, so no wait can be given.',
    es: '{crossing}, {laneGroup}: desde {year} llegan más viajeros de los que las casetas pueden atender, así que no se puede dar una espera.',
  },
});
