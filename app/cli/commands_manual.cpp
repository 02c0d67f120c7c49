// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"

namespace cli {
namespace {
// Text of a manual page: nothing in it is a request.
QString manualText(QString text)
{
    text.replace(u'\\', QLatin1String("\\e")).replace(u'-', QLatin1String("\\-"));
    return text.startsWith(u'.') || text.startsWith(u'\'') ? QLatin1String("\\&") + text : text;
}

QString manualSection(const char *name) { return QStringLiteral(".SH %1\n").arg(QLatin1String(name)); }

QString manualEntry(const QString &term, const QString &text)
{
    return QStringLiteral(".TP\n%1\n%2\n").arg(term, manualText(text));
}

QString commandsAsManual()
{
    QString text;
    for (const Command &command : commands()) {
        text += manualEntry(QStringLiteral("\\fB%1\\fR \\fI%2\\fR")
                                .arg(manualText(command.name), manualText(command.arguments)),
                            Words::tr(command.summary));
        const QList<Option> options = optionsOf(command);
        if (options.isEmpty())
            continue;
        text += QLatin1String(".RS\n");
        for (const Option &option : options)
            text += manualEntry(QStringLiteral("\\fB\\-\\-%1\\fR%2")
                                    .arg(manualText(option.name),
                                         option.value
                                             ? QStringLiteral(" \\fI%1\\fR").arg(manualText(option.value))
                                             : QString()),
                                Words::tr(option.summary));
        text += QLatin1String(".RE\n");
    }
    return text;
}

Exit printManual(const Invocation &, Output &output)
{
    QString text = QStringLiteral(".TH MCI\\-PLANNER 1 \"\" \"MCI Planner " VERSION "\" \"User Commands\"\n");
    text += manualSection("NAME") + "mci\\-planner \\- plan which machine image every server launches next\n";
    text += manualSection("SYNOPSIS")
        + ".B mci\\-planner\n[\\fIPLAN\\fR]\n.br\n.B mci\\-planner\n"
          "\\fICOMMAND\\fR [\\fIOPTION\\fR...] [\\fIARGUMENT\\fR...]\n";
    text += manualSection("DESCRIPTION")
        + manualText(Words::tr("MCI Planner shows and plans which machine image every server launches next."))
        + '\n'
        + manualText(Words::tr(
            "Without a command it opens the window. PLAN is a plan file, or a plan as text. What follows "
            "“--” is never an option."))
        + '\n';
    text += manualSection("COMMANDS") + commandsAsManual();
    text += manualSection("OPTIONS")
        + manualEntry("\\fB\\-\\-help\\fR", Words::tr("Lists the commands; after a command, what it takes."))
        + manualEntry("\\fB\\-\\-version\\fR", Words::tr("Prints the version."));
    text += manualSection("EXIT STATUS") + manualEntry("0", Words::tr("Clean."))
        + manualEntry("1", Words::tr("Findings or differences.")) + manualEntry("2", Words::tr("Wrong use."))
        + manualEntry("3", Words::tr("A file that cannot be read or written."));
    output.text = text.toUtf8();
    return Exit::Clean;
}

const Registered printManualCommand({"manual",
                                     "",
                                     QT_TRANSLATE_NOOP("Words", "Prints the manual page, as man shows it."),
                                     0,
                                     0,
                                     false,
                                     {},
                                     printManual});
} // namespace
} // namespace cli
