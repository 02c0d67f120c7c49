// SPDX-License-Identifier: MIT
#include "app/cli/run.h"

#include <QTranslator>

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(QStringLiteral("mci-planner"));
    QCoreApplication::setApplicationName(QStringLiteral("mci-planner"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VERSION));
    QCoreApplication application(argc, argv);
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("mci-planner"), QStringLiteral("_"),
                        QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);
    return cli::run(application.arguments().mid(1));
}
