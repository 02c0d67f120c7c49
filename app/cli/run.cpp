// SPDX-License-Identifier: MIT
#include "app/cli/run.h"

#include "app/cli/commands.h"
#include "app/cli/tablewriter.h"
#include "ui/help/helppages.h"

#include <QFileInfo>
#include <cstdio>
#include <unistd.h>

namespace cli {
namespace {
const Command *commandNamed(const QString &name)
{
    for (const Command &command : commands())
        if (name == QLatin1String(command.name))
            return &command;
    return nullptr;
}

// A long term has a line for itself.
QString padded(const QString &text)
{
    return text.leftJustified(33) + (text.size() > 33 ? u'\n' + QString(36, u' ') : QStringLiteral(" "));
}

QString usageOf(const Command &command)
{
    return QStringLiteral("mci-planner %1 %2")
        .arg(QLatin1String(command.name), QLatin1String(command.arguments));
}

QString help()
{
    QString text = Words::tr("MCI Planner shows and plans which machine image every server launches next.");
    text += QStringLiteral("\n\n  %1%2\n").arg(padded("mci-planner [PLAN]"), Words::tr("Opens the window."));
    for (const Command &command : commands())
        text += QStringLiteral("  %1%2\n").arg(padded(usageOf(command).mid(12)), Words::tr(command.summary));
    text += '\n'
        + Words::tr(
              "mci-planner COMMAND --help says more of a command, mci-planner help PAGE prints a page of the help: %1.")
              .arg(helppages::names().join(QStringLiteral(", ")));
    text += '\n' + Words::tr("PLAN is a plan file, or a plan as text.");
    text += '\n'
        + Words::tr("Exit codes: 0 clean, 1 findings or differences, 2 wrong use, 3 a file that cannot be "
                    "read or written.");
    return text + '\n';
}

QString helpOf(const Command &command)
{
    QString text = QStringLiteral("%1\n\n%2\n").arg(usageOf(command), Words::tr(command.summary));
    const QList<Option> options = optionsOf(command);
    for (const Option &option : options) {
        const QString name = QStringLiteral("--") + option.name
            + (option.value ? QStringLiteral(" ") + option.value : QString());
        text += QStringLiteral("\n  %1%2").arg(padded(name), Words::tr(option.summary));
    }
    return options.isEmpty() ? text : text + '\n';
}

bool takeFormat(const Command &command, const QString &name, Format &format)
{
    const QStringList names {"text", "csv", "tsv", "json", "sarif", "markdown"};
    format = Format(qMax(0, int(names.indexOf(name))));
    return names.contains(name) && (format < Format::Sarif || name == QLatin1String(command.ownFormat));
}

// Takes one option with its value from the words; a sentence when it is not one of the command's.
QString takeOption(const Command &command, QStringList &words, Invocation &invocation)
{
    QString name = words.takeFirst().mid(2), value;
    const bool isJoined = name.contains('=');
    if (isJoined) {
        value = name.section('=', 1);
        name = name.section('=', 0, 0);
    }
    const auto isIt = [&](const Option &option) { return name == QLatin1String(option.name); };
    const auto known = std::find_if(command.options.cbegin(), command.options.cend(), isIt);
    const bool isFormat = command.hasFormats && name == "format";
    if (known == command.options.cend() && !isFormat)
        return Words::tr("%1 has no option --%2.").arg(QLatin1String(command.name), name);
    const bool takesValue = isFormat || known->value;
    if (takesValue && !isJoined) {
        if (words.isEmpty())
            return Words::tr("--%1 needs a value.").arg(name);
        value = words.takeFirst();
    } else if (!takesValue && isJoined) {
        return Words::tr("--%1 takes no value.").arg(name);
    }
    if (isFormat && !takeFormat(command, value, invocation.format))
        return command.ownFormat ? Words::tr("--format is text, csv, tsv, json or %1, not “%2”.")
                                       .arg(QLatin1String(command.ownFormat), value)
                                 : Words::tr("--format is text, csv, tsv or json, not “%1”.").arg(value);
    invocation.options.insert(name, value);
    return {};
}

QString takeApart(const Command &command, QStringList words, Invocation &invocation)
{
    while (!words.isEmpty()) {
        if (words.constFirst() == "--") {
            invocation.arguments += words.mid(1);
            break;
        }
        if (!words.constFirst().startsWith("--")) {
            invocation.arguments.append(words.takeFirst());
            continue;
        }
        if (const QString wrong = takeOption(command, words, invocation); !wrong.isEmpty())
            return wrong;
    }
    if (invocation.arguments.size() < command.fewest)
        return Words::tr("%1 needs more: %2").arg(QLatin1String(command.name), usageOf(command));
    if (command.most >= 0 && invocation.arguments.size() > command.most)
        return Words::tr("%1 takes no “%2”: %3")
            .arg(QLatin1String(command.name), invocation.arguments.at(command.most), usageOf(command));
    return {};
}

// Of a command, or a page of the help.
Exit tellHelp(const QString &topic, Output &output)
{
    const Command *command = commandNamed(topic);
    const QStringList pages = helppages::names();
    if (!topic.isEmpty() && !command && !pages.contains(topic))
        return output.fail(Exit::WrongUse,
                           Words::tr("There is no help on “%1”. There are pages on %2.")
                               .arg(topic, pages.join(QStringLiteral(", "))));
    // A command and a page may be called alike: then both tell of it.
    QStringList texts;
    if (topic.isEmpty())
        texts.append(help());
    if (command)
        texts.append(helpOf(*command));
    if (pages.contains(topic))
        texts.append(helppages::text(topic));
    output.text = texts.join(u'\n').toUtf8();
    return Exit::Clean;
}

Exit dispatch(const QStringList &words, Output &output)
{
    const QString first = words.value(0);
    if (first == "--help" || first == "-h" || first == "help")
        return tellHelp(first == "help" ? words.value(1) : QString(), output);
    if (first == "--version") {
        output.text = "MCI Planner " VERSION "\n";
        return Exit::Clean;
    }
    const Command *command = commandNamed(first);
    if (!command)
        return output.fail(Exit::WrongUse,
                           Words::tr("There is no command “%1”; mci-planner --help lists them.").arg(first));
    const QStringList before = words.mid(0, words.indexOf("--")); // what follows is taken as it is
    if (before.contains("--help") || before.contains("-h")) {
        output.text = helpOf(*command).toUtf8();
        return Exit::Clean;
    }
    Invocation invocation;
    if (const QString wrong = takeApart(*command, words.mid(1), invocation); !wrong.isEmpty())
        return output.fail(Exit::WrongUse, wrong);
    output.takesDamaged = invocation.has("damaged-anyway");
    return command->run(invocation, output);
}

bool print(const QByteArray &text, FILE *to)
{
    // Names come from anywhere, and a terminal obeys the control characters in them.
    const bool isForPeople = to == stderr || ::isatty(fileno(to));
    const QByteArray shown = isForPeople ? printableLines(QString::fromUtf8(text)).toUtf8() : text;
    return std::fwrite(shown.constData(), 1, size_t(shown.size()), to) == size_t(shown.size())
        && std::fflush(to) == 0;
}
} // namespace

bool isMeant(const QStringList &words)
{
    if (words.isEmpty())
        return false;
    const QString &first = words.constFirst();
    if (first == "--screenshot")
        return false;
    if (first.startsWith("--") || first == "-h" || first == "help" || commandNamed(first))
        return true;
    // A word that is neither a command nor looks like a file is a mistyped command.
    return words.size() > 1 || (!first.contains('.') && !first.contains('/') && !QFileInfo::exists(first));
}

int run(const QStringList &words)
{
    Output output;
    Exit exit = dispatch(words, output);
    if (!print(output.text, stdout))
        exit = output.fail(Exit::Unreadable, Words::tr("The output cannot be written."));
    for (const QString &sentence : std::as_const(output.complaints))
        print(sentence.toUtf8() + '\n', stderr);
    return int(exit);
}
} // namespace cli
