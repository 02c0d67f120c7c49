// SPDX-License-Identifier: MIT
// The BringInDialog shows what inventories would bring into the plan, asks what they leave open, and lets a
// person decide. It changes nothing itself: once accepted, reading() holds what to do.
#pragma once

#include "core/base/job.h"
#include "ui/plans/bringinreading.h"
#include "ui/workbench/workbench.h"

#include <QDialog>
#include <QPointer>

class Banner;
class BringInQuestions;
class BringInTables;
class ElidedLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTimer;
class RoleLabel;

class BringInDialog : public QDialog {
    Q_OBJECT
public:
    explicit BringInDialog(Workbench &bench, QWidget *parent = nullptr);
    // Reads these, too.
    void add(const QStringList &paths);
    // Begins with what was read of the plan as it is.
    void begin(const QStringList &paths, const BringInReading &reading);
    void done(int result) override;
    void accept() override;

    bool isReading() const { return !m_job.isNull(); }
    const BringInReading &reading() const { return *m_reading; }
    QStringList paths() const { return m_paths; }
    // What is said of it all, and why it cannot be brought in; empty when it can.
    QString sentence() const;
    QString whyNot() const;
    QPushButton *bringInButton() const { return m_bringIn; }
    BringInTables *tables() const { return m_tables; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeSource();
    QWidget *makeFoot();
    QWidget *makeEmpty();
    void chooseFiles();
    void chooseFolder();
    QString folder() const;
    void read();
    void show(const Result<BringInReading> &reading);
    void showProgress();
    void tell();
    void tellReading();

    Workbench &m_bench;
    QPointer<Document> m_document;
    QStringList m_paths;
    std::optional<BringInReading> m_reading;
    QString m_trouble; // why nothing could be read
    QPointer<Job> m_job;
    quint64 m_run = 0;
    bool m_isDone = false;
    Banner *m_banner;
    ElidedLabel *m_from;
    QProgressBar *m_progress;
    QTimer *m_watching;
    BringInQuestions *m_questions;
    BringInTables *m_tables;
    QStackedWidget *m_pages;
    RoleLabel *m_why;
    QPushButton *m_cancel, *m_bringIn;
};
