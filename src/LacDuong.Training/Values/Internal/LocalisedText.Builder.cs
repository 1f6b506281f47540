namespace LacDuong.Training;

public sealed partial record LocalisedText
{
    /// <summary>Gathers checked texts in any order, and sorts them once.</summary>
    internal struct Builder()
    {
        // Up to this many tags, a linear search is faster than hashing.
        private const int FewLanguages = 8;

        // Two languages are usual; a third one makes the array grow.
        private KeyValuePair<LanguageTag, string>[] _few = new KeyValuePair<LanguageTag, string>[2];
        private Dictionary<LanguageTag, string>? _many;

        public int Count { get; private set; }

        public readonly bool Has(LanguageTag language)
        {
            if (_many is not null)
                return _many.ContainsKey(language);
            foreach ((LanguageTag known, _) in _few.AsSpan(0, Count))
            {
                if (known == language)
                    return true;
            }
            return false;
        }

        /// <summary>Adds a text in a language that the builder still lacks.</summary>
        public void Add(LanguageTag language, string text)
        {
            if (Count == FewLanguages)
                _many = new(_few);
            else if (_many is null && Count == _few.Length)
                Array.Resize(ref _few, Count * 2);
            if (_many is null)
                _few[Count] = new(language, text);
            else
                _many.Add(language, text);
            Count++;
        }

        /// <summary>Makes the localised text from at least one text. Discard the builder afterwards.</summary>
        public readonly LocalisedText Build() => new(ToOrderedArray());

        /// <summary>Returns the texts in the order of the format. Discard the builder afterwards.</summary>
        public readonly KeyValuePair<LanguageTag, string>[] ToOrderedArray()
        {
            KeyValuePair<LanguageTag, string>[] texts = _many is not null ? _many.ToArray() : Count == _few.Length ? _few : _few[..Count];
            if (Count > 1)
                Array.Sort(texts, static (one, other) => Compare(one.Key, other.Key));
            return texts;
        }

        // Vietnamese first, then ordinal.
        private static int Compare(LanguageTag left, LanguageTag right)
        {
            int byVietnamese = (right == LanguageTag.Vietnamese).CompareTo(left == LanguageTag.Vietnamese);
            return byVietnamese != 0 ? byVietnamese : string.CompareOrdinal(left.Value, right.Value);
        }
    }
}
