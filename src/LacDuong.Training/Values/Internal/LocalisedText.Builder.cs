namespace LacDuong.Training;

public sealed partial class LocalisedText
{
    /// <summary>Gathers texts that were checked, in any order, and puts them in order once.</summary>
    internal struct Builder()
    {
        // So many tags are looked through faster than hashed.
        private const int FewLanguages = 8;

        // Two languages are usual; a third one gets more room.
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

        /// <summary>Adds a text in a language that isn't there yet.</summary>
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

        /// <summary>The localised text of at least one text; the builder isn't used again.</summary>
        public readonly LocalisedText Build() => new(ToOrderedArray());

        /// <summary>The texts in the order of the format; the builder isn't used again.</summary>
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
