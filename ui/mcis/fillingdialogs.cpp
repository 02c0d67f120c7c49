// SPDX-License-Identifier: MIT
#include "ui/mcis/fillingdialogs.h"

#include "core/check/fitting.h"
#include "core/edit/mcis.h"
#include "core/naming/names.h"
#include "ui/mcis/mcipicker.h"
#include "ui/mcis/settingdialog.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>

namespace {
QTreeWidget *makeList(const QString &name, const QStringList &titles, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(parent->metaObject()->className());
    list->setAccessibleName(name);
    list->setHeaderLabels(titles);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(true);
    list->setMinimumHeight(list->fontMetrics().height() * 9);
    return list;
}

QTreeWidgetItem *addTick(QTreeWidget *list, AnyId id, const QStringList &texts, bool on)
{
    auto *item = new QTreeWidgetItem(list, texts);
    item->setData(0, Qt::UserRole, QVariant::fromValue(id));
    item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
    return item;
}

QList<QTreeWidgetItem *> ticked(const QTreeWidget *list)
{
    QList<QTreeWidgetItem *> items;
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        if (list->topLevelItem(i)->checkState(0) == Qt::Checked)
            items.append(list->topLevelItem(i));
    return items;
}

AnyId idOf(const QTreeWidgetItem *item) { return item->data(0, Qt::UserRole).value<AnyId>(); }
} // namespace

FillDialog::FillDialog(const Plan &plan, Id<MultiCloudImage> head, QWidget *parent)
    : FormDialog(tr("Fill %1 from Another").arg(nameOf(plan, head)), tr("Fill"), parent), m_plan(plan),
      m_head(head), m_picker(new MciPicker(plan, this)),
      m_clouds(makeList(tr("Clouds"), {tr("Cloud"), tr("Image"), tr("Here now")}, this))
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    addField(tr("From"), m_picker);
    addField(tr("Clouds"), m_clouds);
    connect(m_picker, &MciPicker::edited, this, &FillDialog::list);
    connect(m_clouds, &QTreeWidget::itemChanged, this, &FillDialog::judge);
    list();
}

void FillDialog::list()
{
    const QSignalBlocker quiet(m_clouds);
    m_clouds->clear();
    for (const Id<MciSetting> id : m_plan.referrers<&MciSetting::mci>(m_picker->chosen())) {
        const MciSetting &row = m_plan.row(id);
        const MciSetting *here = m_plan.setting(m_head, row.cloud);
        addTick(m_clouds, row.cloud,
                {nameOf(m_plan, row.cloud), longNameOf(m_plan, row.image),
                 here ? longNameOf(m_plan, here->image) : tr("not mapped")},
                !here);
    }
    judge();
}

Result<Change> FillDialog::change(const Plan &plan) const
{
    QList<Id<Cloud>> clouds;
    for (const QTreeWidgetItem *item : ticked(m_clouds))
        clouds.append(idOf(item).as<Cloud>());
    return edit::fillFrom(plan, m_head, m_picker->chosen(), clouds);
}

void FillDialog::judge()
{
    QString wrong;
    if (!m_picker->chosen())
        wrong = tr("Choose the MultiCloud Image to take settings from.");
    else if (!m_clouds->topLevelItemCount())
        wrong = tr("It has no settings. Choose another.");
    else if (ticked(m_clouds).isEmpty())
        wrong = tr("Tick the clouds whose settings should be taken.");
    else
        wrong = change(m_plan).sentence();
    setError(m_clouds, m_picker->chosen() ? wrong : QString());
    doButton()->setEnabled(wrong.isEmpty());
    doButton()->setToolTip(theme::tooltip(wrong));
}

SameImageDialog::SameImageDialog(const Plan &plan, Id<MultiCloudImage> head, QWidget *parent)
    : FormDialog(tr("The Same Image in Several Clouds"), tr("Add Clouds"), parent), m_plan(plan),
      m_head(head), m_name(new QLineEdit(this)),
      m_found(makeList(tr("Images of that name"), {tr("Cloud"), tr("Image"), tr("Instance Type")}, this))
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    const auto settings = plan.referrers<&MciSetting::mci>(head);
    if (!settings.isEmpty())
        m_name->setText(plan.row(plan.row(settings.constFirst()).image).name);
    m_name->setPlaceholderText(tr("The name that the image has in every cloud"));
    addField(tr("Image name"), m_name);
    addField(tr("Clouds that are not mapped yet"), m_found);
    connect(m_name, &QLineEdit::textChanged, this, &SameImageDialog::list);
    connect(m_found, &QTreeWidget::itemChanged, this, &SameImageDialog::judge);
    list();
}

void SameImageDialog::list()
{
    const QSignalBlocker quiet(m_found);
    m_found->clear();
    const auto settings = m_plan.referrers<&MciSetting::mci>(m_head);
    const QString usual =
        settings.isEmpty() ? QString() : nameOf(m_plan, m_plan.row(settings.constFirst()).instanceType);
    for (const Id<Image> id : edit::sameImages(m_plan, m_head, m_name->text())) {
        const Id<Cloud> cloud = m_plan.row(id).cloud;
        auto *item = addTick(m_found, id, {nameOf(m_plan, cloud), nameOf(m_plan, id)}, true);
        auto *types = new QComboBox(m_found);
        types->setAccessibleName(tr("Instance Type in %1").arg(nameOf(m_plan, cloud)));
        for (const Id<InstanceType> type : typesOf(m_plan, cloud))
            types->addItem(nameOf(m_plan, type), QVariant::fromValue(AnyId(type)));
        types->setPlaceholderText(tr("Choose an instance type"));
        types->setCurrentIndex(types->findData(
            QVariant::fromValue(AnyId(fitting::proposed(m_plan, id, typesOf(m_plan, cloud), usual)))));
        connect(types, &QComboBox::currentIndexChanged, this, &SameImageDialog::judge);
        m_found->setItemWidget(item, 2, types);
    }
    judge();
}

Id<InstanceType> SameImageDialog::typeOf(QTreeWidgetItem *item) const
{
    const auto *types = qobject_cast<QComboBox *>(m_found->itemWidget(item, 2));
    return types ? types->currentData().value<AnyId>().as<InstanceType>() : Id<InstanceType>();
}

Result<Change> SameImageDialog::change(const Plan &plan) const
{
    Plan after = plan;
    Change all(tr("Add clouds to %1").arg(nameOf(plan, m_head)));
    for (QTreeWidgetItem *item : ticked(m_found)) {
        const auto image = idOf(item).as<Image>();
        const Result<Change> one = edit::addSetting(
            after,
            {.mci = m_head, .cloud = plan.row(image).cloud, .image = image, .instanceType = typeOf(item)});
        if (!one)
            return one;
        after.apply(*one);
        all = all.merged(*one);
    }
    return all;
}

void SameImageDialog::judge()
{
    QString wrong;
    if (m_name->text().trimmed().isEmpty())
        wrong = tr("Type the name of the image.");
    else if (!m_found->topLevelItemCount())
        wrong = tr("No cloud that is not mapped yet has a machine image of this name.");
    else if (ticked(m_found).isEmpty())
        wrong = tr("Tick the clouds to add.");
    else
        wrong = change(m_plan).sentence();
    QStringList misfits;
    for (QTreeWidgetItem *item : ticked(m_found))
        misfits += fitting::reasonsAgainst(m_plan, idOf(item).as<Image>(), typeOf(item));
    setAdvice(misfits);
    setError(m_name, m_name->text().isEmpty() ? QString() : wrong);
    doButton()->setEnabled(wrong.isEmpty());
    doButton()->setToolTip(theme::tooltip(wrong));
}
