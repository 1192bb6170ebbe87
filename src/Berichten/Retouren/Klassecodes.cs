using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Retouren;

/// <summary>
/// Which return codes belong to which class of a message. A finding names a field; its code goes to the nearest class around it that carries
/// RetourCodes in the answer. Linear in classes and findings.
/// </summary>
internal sealed class Klassecodes
{
    /// <summary>Nothing to say about this class.</summary>
    internal const string InOrde = "0200";

    /// <summary>This class was not judged.</summary>
    internal const string NietBeoordeeld = "0233";

    /// <summary>The message is wrong on level 2.</summary>
    internal const string Technisch = "0001";

    /// <summary>The declaration is granted in full.</summary>
    internal const string Toegewezen = "8001";

    private readonly Dictionary<string, List<string>> _codes = new(StringComparer.Ordinal);

    internal Klassecodes(IReadOnlyList<Bevinding> bevindingen, Func<string, bool> isKlasse)
    {
        foreach (var bevinding in bevindingen)
        {
            var pad = bevinding.Locatie[0];
            while (!isKlasse(pad))
            {
                // Whatever belongs to no class concerns the message as a whole.
                var grens = pad.LastIndexOf('/');
                pad = grens < 0 ? Kop : pad[..grens];
                if (grens < 0)
                {
                    break;
                }
            }

            if (!_codes.TryGetValue(pad, out var codes))
            {
                _codes.Add(pad, codes = []);
            }

            if (!codes.Contains(bevinding.Retourcode!))
            {
                codes.Add(bevinding.Retourcode!);
            }
        }
    }

    /// <summary>Path of the header.</summary>
    internal static string Kop => "Bericht/Header";

    internal IReadOnlyList<string> Van(string pad) => _codes.GetValueOrDefault(pad) ?? [];

    /// <summary>Level 2 rejects with one code; level 1 has no answer at all.</summary>
    /// <exception cref="ArgumentException">A finding of level 1: the sender gets a fault, not a retour.</exception>
    internal static bool IsTechnisch(IReadOnlyList<Bevinding> bevindingen)
    {
        if (bevindingen.Any(b => b.Niveau < 2))
        {
            throw new ArgumentException("Op een bericht dat niet aan het schema voldoet, bestaat geen retour; meld het de afzender als fout (Fo01).", nameof(bevindingen));
        }

        return bevindingen.Any(b => b.Niveau == 2);
    }

    internal static IEnumerable<Element> Kopvelden(Bericht heen, Berichtsoort soort) => heen.Header!.Kinderen.Select(
        k => k.Naam == "BerichtCode" ? new Element("BerichtCode", Berichtstructuur.Van(soort).Berichtcode) : k);
}
