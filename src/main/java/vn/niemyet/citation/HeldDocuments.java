package vn.niemyet.citation;

public interface HeldDocuments {
    HeldDocuments NONE = new HeldDocuments() {};
}
