namespace LacDuong.Training.Office;

/// <summary>The sheets of a file that a reader asks for: the one of a name, or all visible ones.</summary>
internal sealed class AskedSheets(TableSource source, string? name, OfficeLimits limits)
{
    private TablePlace? _first;
    private bool _wasThere;

    /// <summary>The first sheet of the file, asked for or not; the file itself if it lacks sheets. It's known after reading.</summary>
    public TablePlace First => _first ?? new TablePlace(source.Name);

    /// <summary>The sheets in order, as <see cref="TableSource.ReadSheets"/> gives them.</summary>
    public IEnumerable<Sheet> Read()
    {
        foreach (Sheet sheet in source.ReadSheets(limits))
        {
            _first ??= sheet.Place;
            bool isAsked = name is null
                ? !sheet.IsHidden
                : sheet.Place.Sheet is string own && Phrases.KeyOf(own) == Phrases.KeyOf(name);
            if (!isAsked)
                continue;
            _wasThere = true;
            yield return sheet;
        }
    }

    /// <summary>The problem of the whole file: the sheet is missing, or the headings are, at a place; otherwise null.</summary>
    public ImportProblem? FindProblem(TablePlace? withoutHeadings)
        => name is not null && !_wasThere ? new ImportProblem(ImportProblemKind.NoSuchSheet, new TablePlace(source.Name), name)
            : withoutHeadings is not null ? new ImportProblem(ImportProblemKind.NoHeadings, withoutHeadings)
            : null;
}
