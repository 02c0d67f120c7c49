// SPDX-License-Identifier: MIT
#include "app/cli/run.h"

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(QStringLiteral("mci-planner"));
    QCoreApplication::setApplicationName(QStringLiteral("mci-planner"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VERSION));
    QCoreApplication application(argc, argv);
    return cli::run(application.arguments().mid(1));
}
