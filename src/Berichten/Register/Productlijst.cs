using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Register;

/// <summary>
/// A list of product codes and the category each belongs to, for TR381. Which list holds is agreed between gemeente and aanbieder (IV075): the national one,
/// or one of the gemeente. A code that is not in the list fits no category.
/// </summary>
public sealed class Productlijst
{
    private static readonly Lazy<Productlijst> Landelijk = new(() => new(Releasegegevens.Jz21()));
    private readonly HashSet<(string Categorie, string Code)> _producten;

    /// <summary>Makes a list.</summary>
    /// <param name="producten">Each code with its category; pairs without a code are left out.</param>
    public Productlijst(IEnumerable<Productaanduiding> producten)
    {
        ArgumentNullException.ThrowIfNull(producten);
        _producten = [.. producten.Where(p => p.Code is not null).Select(p => (p.Categorie, p.Code!))];
    }

    /// <summary>The national list of the Jeugdwet (JZ21, February 2025).</summary>
    public static Productlijst Jz21 => Landelijk.Value;

    /// <summary>This list with the codes of a gemeente: a code that it names belongs to the category that it names with it, and to no other.</summary>
    /// <param name="eigen">Codes with their category; pairs without a code are left out.</param>
    public Productlijst Met(IEnumerable<Productaanduiding> eigen)
    {
        var erbij = eigen.Where(p => p.Code is not null).ToList();
        var codes = erbij.Select(p => p.Code!).ToHashSet(StringComparer.Ordinal);
        return new([.. _producten.Where(p => !codes.Contains(p.Code)).Select(p => new Productaanduiding(p.Categorie, p.Code)), .. erbij]);
    }

    /// <summary>Does the code belong to the category? A product without code always fits.</summary>
    public bool Past(Productaanduiding product)
    {
        ArgumentNullException.ThrowIfNull(product);
        return product.Code is not { } code || _producten.Contains((product.Categorie, code));
    }
}

/// <summary>Gives the product list that is in use; a register asks it for TR381. Without one that rule is not judged.</summary>
public interface IProductlijsten
{
    /// <summary>The list for a standard; none when no list was agreed.</summary>
    Task<Productlijst?> GeefAsync(Standaard standaard, CancellationToken stop);
}
