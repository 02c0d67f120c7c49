// SPDX-License-Identifier: MIT
// The BringInQuestions are what inventories leave open, each answered in place; what was answered stays.
#pragma once

#include "core/import/questions.h"
#include "ui/widgets/labels.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QScrollArea;

class BringInQuestions : public Panel {
    Q_OBJECT
public:
    explicit BringInQuestions(QWidget *parent = nullptr);
    // Adds what is asked now to what was asked before. `given` is what was read: files and folders.
    void ask(const QStringList &given, const QList<ImportQuestion> &questions);
    InventoryAnswers answers() const;
    // What must be answered before anything can be brought in: a sentence; empty when nothing must.
    QString missing() const;

signals:
    void answered();

private:
    struct RegionRow {
        QString file;
        QComboBox *choice; // null: it follows that of all files
    };
    void makeTyped();
    void makeRegions();
    QComboBox *makeRegionChoice(const QString &name);
    void offer(QComboBox *choice, const ImportQuestion &question);
    void askRegion(const QStringList &given, const ImportQuestion &question);
    void askRule(const ImportQuestion &question);
    void askMapKey(const ImportQuestion &question);
    void chooseForAll();
    QString regionOf(const RegionRow &row) const;

    QGridLayout *m_layout, *m_regions = nullptr;
    QLabel *m_ruleTitle, *m_regionTitle, *m_mapKeyTitle, *m_projectTitle;
    QComboBox *m_rule, *m_mapKey, *m_all = nullptr;
    QLineEdit *m_project;
    QCheckBox *m_complete, *m_older;
    QScrollArea *m_scroll;
    QList<RegionRow> m_rows;
};
