namespace LacDuong.Training.Validation;

/// <summary>The rules on units through time and their reorganisations.</summary>
internal sealed class UnitRules() : RuleCheck(
    TrainingRules.UnitsShareCode,
    TrainingRules.ParentUnitIsMissing,
    TrainingRules.UnitIsAboveItself,
    TrainingRules.UnitHasDaysWithoutParent,
    TrainingRules.UnitIsAboveItsParent,
    TrainingRules.ReorganisedUnitIsMissing,
    TrainingRules.UnitOutlivesItsReorganisation,
    TrainingRules.ReorganisedPartIsMissing)
{
    private static readonly LocalDate s_firstDay = DayNumber.ToDate(0);

    public override void CheckDocument(DocumentContext context)
    {
        UnitIndex units = context.Run.Indexes.Units;
        CodesMeanOneUnitADay(context, units);
        Dictionary<int, ParentTimes> parents = [];
        for (int i = 0; i < units.Units.Count; i++)
        {
            if (units.Units[i].Parent is { } parent)
                ParentIsThereAndAbove(context, i, parent, TimesOf(units, parent, parents));
        }
        if (parents.Count > 0)
            NobodyIsAboveItself(context, units, parents);
        for (int i = 0; i < context.Header.Reorganisations.Count; i++)
        {
            UnitsOfAReorganisationAreThere(context, i);
            PartsPass(context, i);
        }
    }

    private static void CodesMeanOneUnitADay(DocumentContext context, UnitIndex units)
    {
        List<(int Later, int First)> overlaps = [];
        for (int i = 0; i < units.Units.Count; i++)
        {
            if (units.Next(i) != UnitIndex.None && units.CodeOf(units.Units[i].Code) == i)
                overlaps.AddRange(OverlapsOfCode(units, i));
        }
        overlaps.Sort();
        foreach ((int later, int first) in overlaps)
        {
            Unit unit = units.Units[later];
            context.Report(TrainingRules.UnitsShareCode, PathOf(later), [PathOf(first)], unit.Name, units.Units[first].Name, unit.Code);
        }
    }

    private static IEnumerable<(int Later, int First)> OverlapsOfCode(UnitIndex units, int code)
    {
        List<int> ofCode = [];
        for (int unit = code; unit != UnitIndex.None; unit = units.Next(unit))
            ofCode.Add(unit);
        int[] firsts = Overlaps.FirstEarlier([.. ofCode.Select(unit => DaysOf(units.Units[unit]))]);
        return ofCode.Zip(firsts).Where(unit => unit.Second >= 0).Select(unit => (unit.First, ofCode[unit.Second]));
    }

    private static void ParentIsThereAndAbove(DocumentContext context, int index, Code<Unit> code, ParentTimes? times)
    {
        Unit unit = context.Header.Units[index];
        (int first, int last) = DaysOf(unit);
        if (times?.FirstUnit(first, last) is not { } parent)
        {
            context.Report(TrainingRules.ParentUnitIsMissing, PathOf(index).Parent, unit.Name, NameOf(context, code));
            return;
        }
        if (times.FirstDayWithout(first, last) is int day)
        {
            DocumentPath path = unit.Validity is null ? PathOf(index) : PathOf(index).Validity;
            context.Report(TrainingRules.UnitHasDaysWithoutParent, path, unit.Name, parent.Name, DayNumber.ToDate(day));
        }
        if (unit.Level is { } level && times.FirstUnitBelow(level, first, last) is { } lower)
        {
            DocumentPath path = PathOf(index).Level;
            EnumWord<UnitLevel> word = new(level);
            EnumWord<UnitLevel> ofParent = new(lower.Level!.Value);
            context.Report(TrainingRules.UnitIsAboveItsParent, path, unit.Name, word, lower.Name, ofParent);
        }
    }

    private static void NobodyIsAboveItself(DocumentContext context, UnitIndex units, Dictionary<int, ParentTimes> parents)
    {
        // Only codes that are a parent can be in a circle.
        List<(int Unit, int Code, int From, int To, int Parent)> links = [];
        foreach ((int code, ParentTimes times) in parents)
        {
            foreach (Segment days in times.Segments)
            {
                int above = units.Units[days.Unit].Parent is { } parent ? units.CodeOf(parent) : UnitIndex.None;
                if (above != UnitIndex.None)
                    links.Add((days.Unit, code, Math.Max(days.First, 0), days.Until, above));
            }
        }
        foreach ((int index, int day) in new ParentCircles(links).FirstDays.OrderBy(found => found.Key))
        {
            Unit unit = units.Units[index];
            DocumentPath path = PathOf(index).Parent;
            context.Report(TrainingRules.UnitIsAboveItself, path, unit.Name, NameOf(context, unit.Parent!), DayNumber.ToDate(day));
        }
    }

    private static void UnitsOfAReorganisationAreThere(DocumentContext context, int index)
    {
        Reorganisation change = context.Header.Reorganisations[index];
        DocumentPath<Reorganisation> path = Paths.Root.Reorganisations[index];
        LocalDate before = change.On.PlusDays(-1);
        HashSet<Code<Unit>> staying = [.. change.To, .. change.Parts, .. change.LandOnly];
        for (int i = 0; i < change.From.Count; i++)
        {
            Code<Unit> code = change.From[i];
            if (context.Find(code, before) is not { } unit)
            {
                // The day before the first of all days is outside the calendar, so the message uses that day itself.
                LocalDate day = LocalDate.Max(before, s_firstDay);
                context.Report(TrainingRules.ReorganisedUnitIsMissing, path.From[i], NameOf(context, code), day);
            }
            else if (unit.IsValidOn(change.On) && !staying.Contains(code))
                context.Report(TrainingRules.UnitOutlivesItsReorganisation, path.From[i], unit.Name, change.On);
        }
        for (int i = 0; i < change.To.Count; i++)
        {
            if (context.Find(change.To[i], change.On) is null)
                context.Report(TrainingRules.ReorganisedUnitIsMissing, path.To[i], NameOf(context, change.To[i]), change.On);
        }
    }

    private static void PartsPass(DocumentContext context, int index)
    {
        Reorganisation change = context.Header.Reorganisations[index];
        if (change.Parts.IsEmpty && change.LandOnly.IsEmpty)
            return;
        DocumentPath<Reorganisation> path = Paths.Root.Reorganisations[index];
        HashSet<Code<Unit>> from = [.. change.From];
        Check(change.Parts, path.Parts, [.. change.LandOnly]);
        Check(change.LandOnly, path.LandOnly, [.. change.Parts]);

        void Check(ValueList<Code<Unit>> codes, DocumentListPath<Code<Unit>> list, HashSet<Code<Unit>> others)
        {
            for (int i = 0; i < codes.Count; i++)
            {
                Clause? cause = !from.Contains(codes[i]) ? new("parts.notFrom") : others.Contains(codes[i]) ? new("parts.both") : null;
                if (cause is not null)
                    context.Report(TrainingRules.ReorganisedPartIsMissing, list[i], NameOf(context, codes[i]), cause, change.On);
            }
        }
    }

    private static ParentTimes? TimesOf(UnitIndex units, Code<Unit> parent, Dictionary<int, ParentTimes> parents)
    {
        int code = units.CodeOf(parent);
        if (code == UnitIndex.None)
            return null;
        if (!parents.TryGetValue(code, out ParentTimes? times))
            parents.Add(code, times = new ParentTimes(units, code));
        return times;
    }

    private static (int First, int Last) DaysOf(Unit unit) => (DayNumber.FirstOf(unit.Validity), DayNumber.LastOf(unit.Validity));

    private static object NameOf(DocumentContext context, Code<Unit> code) => (object?)context.Find(code)?.Name ?? code;

    private static DocumentPath<Unit> PathOf(int unit) => Paths.Root.Units[unit];
}
