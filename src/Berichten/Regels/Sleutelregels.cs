using System.Text;
using Rotonde.Basis.Regels;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Regels;

/// <summary>Rules on what may occur once.</summary>
internal static class Sleutelregels
{
    [Regel("TR101", "Binnen een lijst heeft elke regel een eigen sleutel.")]
    internal static void TR101(Element lijst, Structuurelement vorm, Regelwerk werk)
    {
        foreach (var kindvorm in vorm.Lijst)
        {
            // An absent part of the key counts as a value (SPEC §8).
            if (kindvorm.Sleutel.Count > 0 && kindvorm.Max is null)
            {
                foreach (var groep in Groepen(lijst.Kinderen.Where(k => k.Naam == kindvorm.Naam), k => Sleutel(k, kindvorm.Sleutel)))
                {
                    werk.Meld(
                        $"{kindvorm.Naam} staat er {groep.Count} keer met dezelfde sleutel ({string.Join(", ", kindvorm.Sleutel)}).",
                        "Laat een van de regels weg of geef ze een eigen sleutel.",
                        [groep[^1], .. groep.SkipLast(1)]);
                }
            }
        }
    }

    internal static void Uniek(IEnumerable<Element?> velden, string melding, string herstel, Regelwerk werk)
    {
        foreach (var groep in Groepen(velden.OfType<Element>().Where(v => v.IsGevuld), v => v.Waarde))
        {
            werk.Meld(melding, herstel, [groep[^1], .. groep.SkipLast(1)]);
        }
    }

    /// <summary>The groups of two or more with the same key, in order of their last member; linear.</summary>
    internal static IEnumerable<IReadOnlyList<Element>> Groepen(IEnumerable<Element> elementen, Func<Element, string> sleutel)
    {
        var eerste = new Dictionary<string, Element>(StringComparer.Ordinal);
        Dictionary<string, List<Element>>? dubbel = null;
        foreach (var element in elementen)
        {
            var waarde = sleutel(element);
            if (!eerste.TryAdd(waarde, element))
            {
                dubbel ??= new(StringComparer.Ordinal);
                if (!dubbel.TryGetValue(waarde, out var groep))
                {
                    dubbel.Add(waarde, groep = [eerste[waarde]]);
                }

                groep.Add(element);
            }
        }

        return dubbel?.Values ?? Enumerable.Empty<IReadOnlyList<Element>>();
    }

    /// <summary>Text of the key fields, composites with all their parts.</summary>
    internal static string Sleutel(Element element, IReadOnlyList<string> velden)
    {
        if (velden.Count == 1 && element.Kind(velden[0]) is { Kinderen.Count: 0 } enig)
        {
            return enig.Waarde;
        }

        var sleutel = new StringBuilder();
        foreach (var veld in velden)
        {
            if (element.Kind(veld) is { } deel)
            {
                Voeg(deel, sleutel);
            }

            sleutel.Append('\u0001');
        }

        return sleutel.ToString();
    }

    private static void Voeg(Element element, StringBuilder sleutel)
    {
        if (element.Kinderen.Count == 0)
        {
            sleutel.Append(element.Waarde);
            return;
        }

        foreach (var kind in element.Kinderen)
        {
            sleutel.Append(kind.Naam).Append('=');
            Voeg(kind, sleutel);
            sleutel.Append('\u0002');
        }
    }
}
