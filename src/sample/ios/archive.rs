//! Keyed archives made by hand: the object graph that Apple's archiver stores in a property list.

use plist::{Dictionary, Uid, Value};

/// A keyed archive under construction. Object 0 is the null object.
pub(crate) struct Archive {
    objects: Vec<Value>,
}

/// The reference that stands for nothing.
pub(crate) fn null() -> Value {
    Value::Uid(Uid::new(0))
}

impl Archive {
    /// An empty archive.
    pub(crate) fn new() -> Self {
        Self { objects: vec![Value::String("$null".to_owned())] }
    }

    /// Adds an object and gives the reference to it. An equal object is stored once.
    pub(crate) fn add(&mut self, value: Value) -> Value {
        let at = self.objects.iter().position(|known| *known == value).unwrap_or_else(|| {
            self.objects.push(value);
            self.objects.len().saturating_sub(1)
        });
        Value::Uid(Uid::new(u64::try_from(at).unwrap_or(0)))
    }

    /// Adds a text.
    pub(crate) fn text(&mut self, text: &str) -> Value {
        self.add(Value::String(text.to_owned()))
    }

    /// Adds an object of a class with these fields.
    pub(crate) fn object(&mut self, class: &[&str], fields: Vec<(&str, Value)>) -> Value {
        let mut described = Dictionary::new();
        described.insert(
            "$classname".to_owned(),
            Value::String(class.first().copied().unwrap_or_default().to_owned()),
        );
        let classes =
            class.iter().chain(&["NSObject"]).map(|name| Value::String((*name).to_owned())).collect();
        described.insert("$classes".to_owned(), Value::Array(classes));
        let class = self.add(Value::Dictionary(described));
        let mut object: Dictionary =
            fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        object.insert("$class".to_owned(), class);
        self.add(Value::Dictionary(object))
    }

    /// Adds an array of references.
    pub(crate) fn array(&mut self, items: Vec<Value>) -> Value {
        self.object(&["NSMutableArray", "NSArray"], vec![("NS.objects", Value::Array(items))])
    }

    /// Puts an object in the place of an earlier one.
    pub(crate) fn replace(&mut self, reference: &Value, value: Value) {
        let at = reference.as_uid().and_then(|uid| usize::try_from(uid.get()).ok());
        if let Some(slot) = at.and_then(|at| self.objects.get_mut(at)) {
            *slot = value;
        }
    }

    /// The whole archive with its named top objects.
    pub(crate) fn finish(self, top: Dictionary) -> Value {
        let mut root = Dictionary::new();
        root.insert("$version".to_owned(), Value::Integer(100_000.into()));
        root.insert("$archiver".to_owned(), Value::String("NSKeyedArchiver".to_owned()));
        root.insert("$top".to_owned(), Value::Dictionary(top));
        root.insert("$objects".to_owned(), Value::Array(self.objects));
        Value::Dictionary(root)
    }
}
