using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Modules.Tests.Berichten;

/// <summary>Makes a message that differs in one place.</summary>
internal static class Bewerk
{
    /// <summary>Gives a field a value; makes it, at its place in the standard, when it is absent.</summary>
    internal static Bericht Zet(this Bericht bericht, string pad, string waarde)
    {
        if (bericht.Zoek(pad) is not null)
        {
            return Vervang(bericht, e => e.Pad == pad ? new Element(e.Naam, waarde) : null);
        }

        var grens = pad.LastIndexOf('/');
        return bericht.Bij(pad[..grens], new Element(pad[(grens + 1)..], waarde));
    }

    /// <summary>Takes an element away.</summary>
    internal static Bericht Weg(this Bericht bericht, string pad)
    {
        var doel = bericht.Zoek(pad) ?? throw new ArgumentException($"{pad} bestaat niet.", nameof(pad));
        return Vervang(bericht, e => e == doel.Ouder ? new Element(e.Naam, e.Kinderen.Where(k => k != doel)) : null);
    }

    /// <summary>Adds an element where the standard wants it.</summary>
    internal static Bericht Bij(this Bericht bericht, string ouder, Element nieuw)
    {
        var doel = bericht.Zoek(ouder) ?? throw new ArgumentException($"{ouder} bestaat niet.", nameof(ouder));
        var vorm = Vorm(doel, bericht.Structuur.Wortel);
        var plaats = vorm?.Plaats(nieuw.Naam) ?? -1;
        return Vervang(bericht, e => e == doel
            ? new Element(e.Naam, [.. e.Kinderen.Where(k => plaats < 0 || vorm!.Plaats(k.Naam) <= plaats), nieuw, .. e.Kinderen.Where(k => plaats >= 0 && vorm!.Plaats(k.Naam) > plaats)])
            : null);
    }

    /// <summary>Repeats an element, with changes.</summary>
    internal static Bericht Nogmaals(this Bericht bericht, string pad, params (string Veld, string Waarde)[] anders)
    {
        var element = bericht.Zoek(pad)!;
        return bericht.Bij(element.Ouder!.Pad, Anders(element));

        Element Anders(Element e) => anders.FirstOrDefault(a => a.Veld == e.Naam) is { Veld: { } } a
            ? new Element(e.Naam, a.Waarde)
            : e.Kinderen.Count == 0 ? new Element(e.Naam, e.Waarde) : new Element(e.Naam, e.Kinderen.Select(Anders));
    }

    private static Structuurelement? Vorm(Element element, Structuurelement wortel) => element.Ouder is null ? wortel : Vorm(element.Ouder, wortel)?.Kind(element.Naam);

    private static Bericht Vervang(Bericht bericht, Func<Element, Element?> door)
    {
        return new(bericht.Soort, Maak(bericht.Wortel));

        Element Maak(Element e) => door(e) ?? (e.Kinderen.Count == 0 ? new Element(e.Naam, e.Waarde) : new Element(e.Naam, e.Kinderen.Select(Maak)));
    }
}
