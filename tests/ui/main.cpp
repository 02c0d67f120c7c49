// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QApplication>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return program::run(application.arguments());
}
