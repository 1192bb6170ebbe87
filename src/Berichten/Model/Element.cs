using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Model;

/// <summary>
/// One element of a message: a field with a value, or a class with children. It cannot change; put into a second parent it is copied,
/// so that every element has one place. Attributes, comments and white space between elements are not kept: the standard knows none.
/// </summary>
public sealed class Element
{
    private static readonly Element[] Geen = [];
    private readonly Element[] _kinderen;

    /// <summary>A field.</summary>
    /// <param name="naam">Local name in the standard.</param>
    /// <param name="waarde">Its text, not escaped.</param>
    public Element(string naam, string waarde)
        : this(naam, Naamruimte.Vanzelfsprekend, waarde, Geen, 0, 0)
    {
    }

    /// <summary>A class or composite. Children that are null are left out, so that an optional one can be written in place.</summary>
    /// <param name="naam">Local name in the standard.</param>
    /// <param name="kinderen">Children in the order of the standard.</param>
    public Element(string naam, params IEnumerable<Element?> kinderen)
        : this(naam, Naamruimte.Vanzelfsprekend, "", [.. kinderen.OfType<Element>()], 0, 0)
    {
    }

    internal Element(string naam, Naamruimte naamruimte, string waarde, Element[] kinderen, int regelnummer, int kolom)
    {
        Naam = naam;
        Naamruimte = naamruimte;
        Waarde = waarde;
        Regelnummer = regelnummer;
        Kolom = kolom;
        _kinderen = kinderen;
        Plaats();
    }

    /// <summary>Local name.</summary>
    public string Naam { get; }

    /// <summary>The namespace it was read in; <see cref="Naamruimte.Vanzelfsprekend"/> when a caller made it.</summary>
    public Naamruimte Naamruimte { get; }

    /// <summary>Text of a field, exactly as read; empty for a class.</summary>
    public string Waarde { get; }

    /// <summary>Children in order.</summary>
    public IReadOnlyList<Element> Kinderen => _kinderen;

    /// <summary>The element around it; none for the root.</summary>
    public Element? Ouder { get; private set; }

    /// <summary>1, 2, … among siblings of the same name; 0 when it is the only one.</summary>
    public int Volgnummer { get; private set; }

    /// <summary>Line in the file it was read from, from 1; 0 when a caller made it.</summary>
    public int Regelnummer { get; }

    /// <summary>Column in that line, from 1; 0 when a caller made it.</summary>
    public int Kolom { get; }

    /// <summary>Slash path of local names, with <c>[n]</c> only where siblings of that name exist: <c>Bericht/Client/StartProducten/StartProduct[2]</c>.</summary>
    public string Pad
    {
        get
        {
            var stuk = Volgnummer == 0 ? Naam : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Naam}[{Volgnummer}]");
            return Ouder is null ? stuk : $"{Ouder.Pad}/{stuk}";
        }
    }

    /// <summary>Does it hold text that is more than white space? (A class never does.)</summary>
    public bool IsGevuld => Waarde.AsSpan().ContainsAnyExcept(" \t\r\n");

    /// <summary>The first child of this name; none when there is none.</summary>
    public Element? Kind(string naam)
    {
        foreach (var kind in _kinderen)
        {
            if (kind.Naam == naam)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Follows names from child to child: <c>Op("Product", "Code")</c>.</summary>
    public Element? Op(params ReadOnlySpan<string> namen)
    {
        var hier = this;
        foreach (var naam in namen)
        {
            if (hier.Kind(naam) is not { } kind)
            {
                return null;
            }

            hier = kind;
        }

        return hier;
    }

    /// <summary>The text of a descendant, white space around it removed; none when it is absent or blank.</summary>
    public string? Tekst(params ReadOnlySpan<string> namen)
    {
        var tekst = Op(namen)?.Waarde.Trim(' ', '\t', '\r', '\n');
        return string.IsNullOrEmpty(tekst) ? null : tekst;
    }

    /// <summary>All children of this name.</summary>
    public IEnumerable<Element> Alle(string naam) => _kinderen.Where(k => k.Naam == naam);

    /// <summary>The children <paramref name="naam"/> of the list element <paramref name="lijst"/>: <c>Lijst("StartProducten", "StartProduct")</c>.</summary>
    public IEnumerable<Element> Lijst(string lijst, string naam) => Kind(lijst)?.Alle(naam) ?? [];

    /// <summary>This element and everything below it, parents first.</summary>
    public IEnumerable<Element> Alles()
    {
        yield return this;
        foreach (var kind in _kinderen)
        {
            foreach (var element in kind.Alles())
            {
                yield return element;
            }
        }
    }

    /// <summary>The same names, values and order below both? Line numbers and namespaces written by hand do not count.</summary>
    public bool IsGelijkAan(Element ander) =>
        Naam == ander.Naam && Waarde == ander.Waarde && _kinderen.Length == ander._kinderen.Length
        && (Naamruimte == ander.Naamruimte || Naamruimte == Naamruimte.Vanzelfsprekend || ander.Naamruimte == Naamruimte.Vanzelfsprekend)
        && _kinderen.Zip(ander._kinderen).All(p => p.First.IsGelijkAan(p.Second));

    /// <summary>Path, so that a log line holds no personal data.</summary>
    public override string ToString() => Pad;

    internal Element Kopie() => new(Naam, Naamruimte, Waarde, [.. _kinderen.Select(k => k.Kopie())], Regelnummer, Kolom);

    private void Plaats()
    {
        for (var i = 0; i < _kinderen.Length; i++)
        {
            var kind = _kinderen[i].Ouder is null ? _kinderen[i] : _kinderen[i].Kopie();
            _kinderen[i] = kind;
            kind.Ouder = this;
        }

        // Most parents have a few children with names of their own; long lists are counted by name.
        if (_kinderen.Length <= 16)
        {
            NummerKort();
        }
        else
        {
            NummerLang();
        }
    }

    private void NummerKort()
    {
        for (var i = 0; i < _kinderen.Length; i++)
        {
            int voor = 0, na = 0;
            for (var j = 0; j < _kinderen.Length; j++)
            {
                if (j != i && _kinderen[j].Naam == _kinderen[i].Naam)
                {
                    _ = j < i ? voor++ : na++;
                }
            }

            _kinderen[i].Volgnummer = voor + na == 0 ? 0 : voor + 1;
        }
    }

    private void NummerLang()
    {
        var aantallen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var kind in _kinderen)
        {
            aantallen[kind.Naam] = kind.Volgnummer = aantallen.GetValueOrDefault(kind.Naam) + 1;
        }

        foreach (var kind in _kinderen.Where(k => aantallen[k.Naam] == 1))
        {
            kind.Volgnummer = 0;
        }
    }
}
