// SPDX-License-Identifier: MIT
// A folder in which a stub stands for the command line of a cloud, and the collecting script runs.
#pragma once

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

class CloudShell {
public:
    // The stub is a shell script; $FIXTURES are below tests/core/fixtures, and what it is asked it may add to
    // $ASKED.
    CloudShell(const QString &program, const QByteArray &stub, const QString &fixtures)
        : m_fixtures(QStringLiteral(SOURCE_DIR "/tests/core/fixtures/") + fixtures)
    {
        write(program, stub);
        QFile::setPermissions(path(program), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    // Of the shell that runs from now on.
    void set(const QString &variable, const QString &value) { m_variables.insert(variable, value); }

    // What the program prints; its exit code is in `exit`. `fails`: what is asked in vain.
    QByteArray run(const QString &program, const QStringList &arguments, int &exit,
                   const QString &fails = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("PATH", m_folder.path() + u':' + environment.value("PATH"));
        environment.insert("FIXTURES", m_fixtures);
        environment.insert("ASKED", path("asked"));
        environment.insert(m_variables);
        if (!fails.isEmpty())
            environment.insert("FAILS", fails);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForFinished();
        exit = process.exitCode();
        return process.readAll();
    }
    // Prints the script and keeps it as collect.sh.
    int printScript(const QStringList &arguments) const
    {
        int exit = 0;
        write("collect.sh", run(PROGRAM, QStringList {"collect"} + arguments, exit));
        return exit;
    }
    QByteArray collect(int &exit, const QString &fails = {}) const
    {
        return run("sh", {"collect.sh"}, exit, fails);
    }

    // What is wrong with the script, run twice, and with bringing its folder in without a question; nothing,
    // if it only asks what `reads` matches.
    QString whatIsWrong(const QString &reads) const
    {
        int exit = 0;
        for (int times = 0; times < 2; ++times)
            if (const QByteArray said = collect(exit); exit != 0 || !said.contains("mci-planner import"))
                return QString::fromUtf8(said);
        const QRegularExpression reading('^' + reads);
        for (const QByteArray &asked : bytesOf("asked").trimmed().split('\n'))
            if (!reading.match(QString::fromUtf8(asked)).hasMatch())
                return "It does not only read: " + QString::fromUtf8(asked);
        const QByteArray report = run(PROGRAM, {"import", "fleet.mciplan", "inventory"}, exit);
        const bool isAsked = report.contains("Refused") || report.contains("--cloud");
        return exit != 0 || isAsked ? QString::fromUtf8(report) : QString();
    }
    // The same of a script of which one question fails: the rest is collected and brought in, nothing is left
    // half, and the end says so; the next time it is whole.
    QString whatIsWrongWithout(const QString &fails) const
    {
        int exit = 0;
        if (const QByteArray said = collect(exit, fails); exit != 1 || !said.contains("left out: "))
            return QString::fromUtf8(said);
        if (!bytesOf("inventory/.failed").contains(fails.toUtf8()))
            return "not told: " + QString::fromUtf8(bytesOf("inventory/.failed"));
        QDirIterator files(path("inventory"), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.fileName().endsWith(".json") || !file.open(QIODevice::ReadOnly)
                || file.readAll().contains("Half"))
                return "left half: " + file.fileName();
        }
        if (const QByteArray report = run(PROGRAM, {"import", "part.mciplan", "inventory"}, exit); exit != 0)
            return QString::fromUtf8(report);
        if (const QByteArray said = collect(exit); exit != 0 || !bytesOf("inventory/.failed").isEmpty())
            return QString::fromUtf8(said);
        return {};
    }
    // What shellcheck finds; nothing where there is none.
    QString lint() const
    {
        int exit = 0;
        const QByteArray said = run("shellcheck", {"collect.sh"}, exit);
        return exit ? QString::fromUtf8(said) : QString();
    }

private:
    QTemporaryDir m_folder;
    QString m_fixtures;
    QProcessEnvironment m_variables;
};

inline bool hasLinter() { return !QStandardPaths::findExecutable("shellcheck").isEmpty(); }
