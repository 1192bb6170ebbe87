using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Registerregels;

/// <summary>The codes of the rules of levels 3 and 4 and a place to collect what they say. Source: iWmo/iJw 3.2 (SPEC §9).</summary>
internal sealed class Overstijgend
{
    /// <summary>Code in the answer (none for three rules on a 325, on which no answer exists), and level: 3 against earlier messages, 4 against an outside source.</summary>
    internal static IReadOnlyDictionary<string, (string? Retourcode, int Niveau)> Codes { get; } = new Dictionary<string, (string?, int)>(StringComparer.Ordinal)
    {
        ["TR019"] = ("9019", 3),
        ["TR056"] = ("9056", 3),
        ["TR063"] = ("9063", 3),
        ["TR071"] = ("9071", 3),
        ["TR074"] = ("9074", 3),
        ["TR135"] = ("8848", 4),
        ["TR304"] = ("8187", 3),
        ["TR307"] = ("9307", 3),
        ["TR308"] = ("9308", 3),
        ["TR314"] = ("8021", 3),
        ["TR318"] = ("8214", 3),
        ["TR319"] = ("9319", 3),
        ["TR321"] = ("9321", 3),
        ["TR322"] = ("9322", 3),
        ["TR323"] = ("8017", 3),
        ["TR326"] = ("9326", 3),
        ["TR332"] = ("9332", 3),
        ["TR333"] = ("9333", 3),
        ["TR337"] = (null, 3),
        ["TR338"] = ("9338", 3),
        ["TR339"] = ("9339", 3),
        ["TR340"] = ("9340", 3),
        ["TR341"] = ("9341", 3),
        ["TR346"] = ("9346", 4),
        ["TR347"] = ("9347", 3),
        ["TR349"] = ("9349", 3),
        ["TR350"] = ("9350", 3),
        ["TR351"] = ("9351", 3),
        ["TR355"] = ("9355", 3),
        ["TR357"] = ("9357", 3),
        ["TR359"] = ("9359", 3),
        ["TR360"] = ("9360", 3),
        ["TR361"] = ("9361", 3),
        ["TR365"] = ("9365", 3),
        ["TR366"] = ("9366", 3),
        ["TR367"] = ("9367", 3),
        ["TR369"] = ("9369", 3),
        ["TR371"] = (null, 3),
        ["TR373"] = ("9373", 3),
        ["TR374"] = ("9374", 3),
        ["TR375"] = ("9375", 3),
        ["TR376"] = (null, 3),
        ["TR378"] = ("S300", 4),
        ["TR379"] = ("9379", 3),
        ["TR381"] = ("S329", 4),
        ["TR382"] = ("9069", 3),
        ["TR384"] = ("9384", 3),
        ["TR385"] = ("9385", 3),
        ["TR387"] = ("9387", 3),
        ["TR388"] = ("9388", 3),
        ["TR389"] = ("9389", 3),
        ["TR390"] = ("9390", 3),
        ["TR411"] = ("9411", 3),
        ["TR412"] = ("9412", 3),
        ["TR413"] = ("9413", 3),
        ["TR414"] = ("9414", 3),
        ["TR415"] = ("9415", 3),
        ["TR418"] = ("0611", 3),
    };

    private readonly List<Bevinding> _bevindingen = [];

    internal IReadOnlyList<Bevinding> Bevindingen => _bevindingen;

    /// <summary>Keeps what a rule said; tells whether it was broken.</summary>
    internal bool Meld(string regel, Element plek, Uitspraak? uitspraak) => uitspraak is not null && Meld(regel, [plek], uitspraak);

    /// <summary>The same at a place in a declaration, looked up only when there is something to say.</summary>
    internal bool Meld(string regel, in Declaratieplaats plaats, Uitspraak? uitspraak)
    {
        if (uitspraak is null)
        {
            return false;
        }

        var (code, niveau) = Codes[regel];
        var (pad, regelnummer, kolom) = plaats.Zoek();
        _bevindingen.Add(new(regel, niveau, code, [pad], uitspraak.Melding, uitspraak.Herstel, regelnummer, kolom));
        return true;
    }

    /// <summary>The same with more places; the first is the one that carries the code.</summary>
    internal bool Meld(string regel, IReadOnlyList<Element> plekken, Uitspraak? uitspraak)
    {
        if (uitspraak is null)
        {
            return false;
        }

        var (code, niveau) = Codes[regel];
        _bevindingen.Add(new(regel, niveau, code, [.. plekken.Select(p => p.Pad)], uitspraak.Melding, uitspraak.Herstel, plekken[0].Regelnummer, plekken[0].Kolom));
        return true;
    }
}
