// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"

namespace cli {
namespace {
// One word for any of the three shells.
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QLatin1String("'\\''")) + u'\'';
}
// Fish knows no '\'' but \' within quotes.
QString quotedForFish(const QString &text)
{
    return u'\'' + QString(text).replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"))
        + u'\'';
}

// What a value or an argument is one of: both of "text|csv", "all" of "FIELD,...|all", nothing where it is free.
QString choicesOf(const char *value)
{
    QStringList words = QString::fromLatin1(value).split(u'|');
    if (words.size() < 2)
        return {};
    words.removeIf([](const QString &word) { return word.at(0).isUpper(); });
    return words.join(u' ');
}

bool isPath(const Option &option) { return QLatin1String(option.value) == "PATH"; }

QString completionForBash()
{
    QStringList names;
    QString ofCommands, ofOptions;
    for (const Command &command : commands()) {
        names.append(command.name);
        QStringList options {"--help"};
        for (const Option &option : optionsOf(command)) {
            options.append(QLatin1String("--") + option.name);
            if (const QString choices = choicesOf(option.value); !choices.isEmpty())
                ofOptions +=
                    QStringLiteral("    %1:--%2) words=%3 files= ;;\n")
                        .arg(QLatin1String(command.name), QLatin1String(option.name), quoted(choices));
        }
        const QString choices = choicesOf(command.arguments);
        ofCommands += QStringLiteral("    %1) options=%2%3 ;;\n")
                          .arg(QLatin1String(command.name), quoted(options.join(u' ')),
                               choices.isEmpty() ? QString() : " words=" + quoted(choices) + " files=");
    }
    return QStringLiteral(R"sh(_mci_planner() {
    local current=${COMP_WORDS[COMP_CWORD]} options='--help --version' words= files=1
    if ((COMP_CWORD == 1)); then
        words=%1
    else
        case ${COMP_WORDS[1]} in
%2        esac
        case ${COMP_WORDS[1]}:${COMP_WORDS[COMP_CWORD - 1]} in
%3        esac
    fi
    [[ $current == -* ]] && words=$options files=
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current"; [[ -z $files ]] || compgen -f -- "$current")
}
complete -o filenames -F _mci_planner mci-planner
)sh")
        .arg(quoted(names.join(u' ')), ofCommands, ofOptions);
}

// In zsh a specification ends a description at "]" and a part at ":".
QString describedForZsh(QString text)
{
    return text.replace(u'[', u'(').replace(u']', u')').replace(u':', QLatin1String("\\:"));
}

QString completionForZsh()
{
    QString described, ofCommands;
    for (const Command &command : commands()) {
        described += QLatin1String("    ")
            + quoted(QLatin1String(command.name) + u':' + describedForZsh(Words::tr(command.summary)))
            + u'\n';
        ofCommands += QStringLiteral("%1) _arguments").arg(QLatin1String(command.name));
        for (const Option &option : optionsOf(command)) {
            QString specification =
                QStringLiteral("--%1[%2]")
                    .arg(QLatin1String(option.name), describedForZsh(Words::tr(option.summary)));
            const QString choices = choicesOf(option.value);
            if (option.value)
                specification += QStringLiteral(":%1:%2").arg(
                    describedForZsh(option.value),
                    choices.isEmpty() ? isPath(option) ? "_files" : QString() : u'(' + choices + u')');
            ofCommands += u' ' + quoted(specification);
        }
        const QString choices = choicesOf(command.arguments);
        ofCommands += choices.isEmpty() ? QStringLiteral(" '*:file:_files' ;;\n")
                                        : QStringLiteral(" '1:value:(%1)' ;;\n").arg(choices);
    }
    return QStringLiteral(R"sh(#compdef mci-planner
local -a commands
commands=(
%1)
if ((CURRENT == 2)); then
    _describe -t commands command commands
    _files
    return
fi
shift words
((CURRENT--))
case $words[1] in
%2esac
)sh")
        .arg(described, ofCommands);
}

QString completionForFish()
{
    QString text;
    for (const Command &command : commands()) {
        text += QStringLiteral("complete -c mci-planner -n __fish_use_subcommand -a %1 -d %2\n")
                    .arg(QLatin1String(command.name), quotedForFish(Words::tr(command.summary)));
        if (const QString choices = choicesOf(command.arguments); !choices.isEmpty())
            text += QStringLiteral("complete -c mci-planner -n '__fish_seen_subcommand_from %1' -f -a %2\n")
                        .arg(QLatin1String(command.name), quotedForFish(choices));
        for (const Option &option : optionsOf(command)) {
            const QString choices = choicesOf(option.value);
            text +=
                QStringLiteral("complete -c mci-planner -n '__fish_seen_subcommand_from %1' -l %2%3 -d %4\n")
                    .arg(QLatin1String(command.name), QLatin1String(option.name),
                         !option.value            ? QString()
                             : !choices.isEmpty() ? QStringLiteral(" -x -a ") + quotedForFish(choices)
                             : isPath(option)     ? QStringLiteral(" -r")
                                                  : QStringLiteral(" -x"),
                         quotedForFish(Words::tr(option.summary)));
        }
    }
    return text;
}

Exit printCompletion(const Invocation &invocation, Output &output)
{
    const QString shell = invocation.arguments.constFirst();
    const QHash<QString, QString (*)()> shells {
        {"bash", completionForBash}, {"zsh", completionForZsh}, {"fish", completionForFish}};
    if (!shells.contains(shell))
        return output.fail(Exit::WrongUse,
                           Words::tr("Completion is for bash, zsh or fish, not for “%1”.").arg(shell));
    output.text = shells.value(shell)().toUtf8();
    return Exit::Clean;
}

const Registered printCompletionCommand(
    {"completion",
     "bash|zsh|fish",
     QT_TRANSLATE_NOOP("Words", "Prints what a shell needs to complete commands and options."),
     1,
     1,
     false,
     {},
     printCompletion});
} // namespace
} // namespace cli
