// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return program::run(application.arguments());
}
