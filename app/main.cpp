// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/cli/run.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <cstdio>

namespace {
void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("mci-planner"));
    QCoreApplication::setApplicationName(QStringLiteral("mci-planner"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VERSION));
}

void speakTheirLanguage(QTranslator &translator)
{
    if (translator.load(QLocale(), QStringLiteral("mci-planner"), QStringLiteral("_"),
                        QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);
}

// Qt's own words, such as Close and Cancel, where its translations are installed.
void speakTheirLanguageAsQt(QTranslator &translator)
{
    if (translator.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                        QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&translator);
}

QStringList wordsOf(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

// A name that is no text in this locale would be read as another one.
bool isText(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i)
        if (QString::fromLocal8Bit(argv[i]).toLocal8Bit() != argv[i])
            return false;
    return true;
}

bool hasDisplay(const QStringList &words)
{
    if (words.contains(QStringLiteral("-platform")))
        return true;
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    return false;
}
} // namespace

int main(int argc, char *argv[])
{
    nameProgram();
    if (!isText(argc, argv)) {
        std::fputs(
            "A file name here is not text in this locale (UTF-8 is expected), so another file might be meant. "
            "Rename the file, or run mci-planner in its folder's locale.\n",
            stderr);
        return int(cli::Exit::WrongUse);
    }
    const QStringList words = wordsOf(argc, argv);
    if (cli::isMeant(words)) {
        // No display is asked for.
        QCoreApplication application(argc, argv);
        QTranslator translator;
        speakTheirLanguage(translator);
        return cli::run(words);
    }
    if (!hasDisplay(words)) {
        if (words.value(0) != QStringLiteral("--screenshot")) {
            std::fputs(
                "There is no display to open a window on. mci-planner --help lists what works without.\n",
                stderr);
            return int(cli::Exit::Unreadable);
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("MCI Planner"));
    QGuiApplication::setDesktopFileName(QStringLiteral("mci-planner"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/mci-planner.svg")));
    QTranslator qtTranslator, translator;
    speakTheirLanguageAsQt(qtTranslator);
    speakTheirLanguage(translator);
    return runWindow(application.arguments().mid(1));
}
